package vitrine.edition.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.edition.Edition;

/** The description of an edition's data for search engines: a Dataset of schema.org as JSON-LD. */
final class SearchEntry {
  private SearchEntry() {}

  /** Addresses are relative to that of the file. */
  static Map<String, Object> of(Edition edition, Publisher publisher, List<DataFile> files) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", "Dataset");
    json.put("name", edition.title());
    json.put("description", Reading.description(edition));
    json.put("identifier", "sha256:" + edition.releaseDigest());
    json.put("version", DataPackage.version(edition));
    json.put("datePublished", edition.publishedOn().toString());
    json.put(
        "temporalCoverage", edition.period().start() + "/" + edition.period().end().minusDays(1));
    json.put("inLanguage", "en");
    json.put("isAccessibleForFree", true);
    json.put("license", License.ADDRESS);
    json.put("citation", Citation.of(edition, publisher));
    json.put("creator", creator(publisher));
    json.put("distribution", files.stream().map(SearchEntry::download).toList());
    return json;
  }

  private static Map<String, Object> creator(Publisher publisher) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "Organization");
    json.put("name", publisher.name());
    publisher.contact().ifPresent(it -> json.put(it.contains("@") ? "email" : "url", it));
    return json;
  }

  private static Map<String, Object> download(DataFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "DataDownload");
    json.put("name", file.title());
    json.put("encodingFormat", file.mediaType());
    json.put("contentUrl", file.path());
    json.put("contentSize", file.bytes().length + " B");
    json.put("sha256", file.sha256());
    return json;
  }
}
