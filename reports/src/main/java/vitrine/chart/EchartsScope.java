package vitrine.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** One loaded copy of ECharts without any way to Java; used by one thread at a time. */
final class EchartsScope {
  private static final InstructionLimit LOADING = new InstructionLimit(Long.MAX_VALUE);

  private final ScriptableObject global;

  private EchartsScope(ScriptableObject global) {
    this.global = global;
  }

  static EchartsScope load() {
    return LOADING.call(
        context -> {
          ScriptableObject global = context.initSafeStandardObjects();
          Library.ECHARTS.exec(context, global, global);
          global.put("textWidth", global, textWidth(global));
          global.put("theme", global, Library.THEME);
          Library.DRAWING.exec(context, global, global);
          return new EchartsScope(global);
        });
  }

  /** The drawing as JSON: every element is {@code [name, attributes, text, children]}. */
  String draw(Context context, ChartSource source) {
    Object[] arguments = {source.option(), source.width(), source.height()};
    return (String) ScriptableObject.callMethod(context, global, "draw", arguments);
  }

  private static LambdaFunction textWidth(Scriptable global) {
    return new LambdaFunction(
        global,
        "textWidth",
        2,
        (context, scope, self, arguments) ->
            Library.WIDTHS.pixels(Context.toString(arguments[0]), Context.toString(arguments[1])));
  }

  private static final class Library {
    static final Script ECHARTS =
        compile("/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js");
    static final Script DRAWING = compile("draw.js");
    static final String THEME = Palette.paint(text("theme.json"));
    static final TextWidths WIDTHS = new TextWidths();

    private static Script compile(String resource) {
      String program = Palette.paint(text(resource));
      return LOADING.call(context -> context.compileString(program, resource, 1, null));
    }

    private static String text(String resource) {
      try (InputStream in = EchartsScope.class.getResourceAsStream(resource)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
