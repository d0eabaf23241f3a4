package vitrine.pipelines.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vitrine.catalogue.Period;
import vitrine.form.Form;
import vitrine.form.FormSources;
import vitrine.form.Numbers;
import vitrine.form.ServiceForms;
import vitrine.release.Folder;

/** A folder with the forms of one service, what fills each cell, and what a reader must know. */
public final class FormFolder {
  private FormFolder() {}

  /** Writes the folder; it appears complete or not at all. */
  public static void write(Path folder, String service, Period period, Numbers numbers)
      throws IOException {
    List<Form> forms = ServiceForms.of(service, period);
    Map<String, String> files = new LinkedHashMap<>();
    forms.forEach(it -> files.put(it.name() + ".csv", it.csv(numbers)));
    files.put("sources.csv", FormSources.csv(forms));
    files.put("NOTES.txt", notes(service, period, numbers));
    Folder.create(folder, it -> fill(it, files));
  }

  private static void fill(Path folder, Map<String, String> files) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.write(
            folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String notes(String service, Period period, Numbers numbers) {
    Set<String> tiers = new TreeSet<>(numbers.tiers());
    return ServiceForms.REMARK
        + ".\n\nService: "
        + service
        + "\nPeriod: "
        + period.code()
        + "\nTier of the service: "
        + (tiers.isEmpty() ? "not known, so that every row is filled" : String.join(", ", tiers))
        + "\n\n"
        + ServiceForms.NOTES;
  }
}
