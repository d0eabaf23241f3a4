package vitrine.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figures;

/** The forms of an edition: all services together, from protected figures only. */
public final class PublishedForms {
  private static final String REMARK =
      "All services together; protected figures, rounded, from Vitrine";

  private final List<Entry> entries = new ArrayList<>();
  private final Numbers numbers;

  /**
   * A form on the list of forms.
   *
   * @param path its file, relative to the list
   * @param filled how many of its cells a figure fills
   */
  public record Entry(Form form, String path, long filled) {}

  public PublishedForms(Period period, LocalDate publishedOn, Figures figures) {
    numbers = new ProtectedNumbers(figures);
    DsaFrame frame = DsaFrame.of("All services", period, Optional.of(publishedOn), REMARK);
    DsaForms.list(frame, new PublishedDsa()).forEach(it -> add("dsa/", it));
    OtherForms.list().forEach(it -> add("", it));
  }

  private void add(String folder, Form form) {
    entries.add(new Entry(form, folder + form.name() + ".csv", form.filled(numbers)));
  }

  public List<Entry> list() {
    return List.copyOf(entries);
  }

  /** The files of the forms by path, and the list of what fills them. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    entries.forEach(it -> files.put(it.path(), bytes(it.form().csv(numbers))));
    files.put("sources.csv", bytes(FormSources.csv(entries.stream().map(Entry::form).toList())));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
