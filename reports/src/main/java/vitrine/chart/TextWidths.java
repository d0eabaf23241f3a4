package vitrine.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Widths of text in DejaVu Sans, the widest of the common sans-serif fonts: what fits in it fits in
 * the font of the page.
 */
final class TextWidths {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final Pattern SIZE = Pattern.compile("([\\d.]+)px");
  private static final Pattern BOLD = Pattern.compile("\\b(bold|bolder|[6-9]00)\\b");
  private static final double USUAL_SIZE = 12;

  private final Typeface regular = Typeface.of(FONTS + "DejaVuSans.ttf");
  private final Typeface bold = Typeface.of(FONTS + "DejaVuSans-Bold.ttf");

  /** Width in pixels of text in a CSS font such as {@code bold 13px sans-serif}. */
  double pixels(String text, String font) {
    Matcher size = SIZE.matcher(font);
    double em = size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
    return em * (BOLD.matcher(font).find() ? bold : regular).width(text);
  }
}
