package vitrine.edition.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.edition.Edition;

/** The description of an edition's data for data catalogues: DCAT-AP 3 as JSON-LD. */
final class Dcat {
  private static final String FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private static final Map<String, String> FORMATS =
      Map.of("csv", "CSV", "jsonl", "JSONL", "parquet", "PARQUET", "xlsx", "XLSX", "zip", "ZIP");

  private Dcat() {}

  /** Addresses are relative to that of the file. */
  static Map<String, Object> of(Edition edition, Publisher publisher, List<DataFile> files) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", context());
    json.put("@id", "dcat.jsonld#dataset");
    json.put("@type", "dcat:Dataset");
    json.put("dct:title", words(edition.title()));
    json.put("dct:description", words(Reading.description(edition)));
    json.put("dct:identifier", "sha256:" + edition.releaseDigest());
    json.put("dct:publisher", agent(publisher));
    publisher.contact().ifPresent(it -> json.put("dcat:contactPoint", contact(publisher, it)));
    json.put("dct:issued", typed("xsd:date", edition.publishedOn().toString()));
    json.put("dcat:version", DataPackage.version(edition));
    json.put("dct:language", id("http://publications.europa.eu/resource/authority/language/ENG"));
    json.put("dct:temporal", period(edition));
    json.put(
        "dcat:landingPage", new TreeMap<>(Map.of("@id", "index.html", "@type", "foaf:Document")));
    json.put(
        "dct:accessRights",
        id("http://publications.europa.eu/resource/authority/access-right/PUBLIC"));
    json.put(
        "dcat:theme",
        List.of(id("http://publications.europa.eu/resource/authority/data-theme/JUST")));
    json.put("dcat:distribution", files.stream().map(Dcat::distribution).toList());
    return json;
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("dcat", "http://www.w3.org/ns/dcat#");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("foaf", "http://xmlns.com/foaf/0.1/");
    context.put("spdx", "http://spdx.org/rdf/terms#");
    context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return context;
  }

  private static Map<String, Object> agent(Publisher publisher) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "foaf:Agent");
    json.put("foaf:name", words(publisher.name()));
    return json;
  }

  private static Map<String, Object> contact(Publisher publisher, String contact) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "vcard:Organization");
    json.put("vcard:fn", publisher.name());
    if (contact.contains("@")) {
      json.put("vcard:hasEmail", id("mailto:" + contact));
    } else {
      json.put("vcard:hasURL", id(contact));
    }
    return json;
  }

  private static Map<String, Object> period(Edition edition) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "dct:PeriodOfTime");
    json.put("dcat:startDate", typed("xsd:date", edition.period().start().toString()));
    json.put("dcat:endDate", typed("xsd:date", edition.period().end().minusDays(1).toString()));
    return json;
  }

  private static Map<String, Object> distribution(DataFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@id", "dcat.jsonld#" + file.path());
    json.put("@type", "dcat:Distribution");
    json.put("dct:title", words(file.title()));
    json.put("dcat:accessURL", id(file.path()));
    json.put("dcat:downloadURL", id(file.path()));
    json.put("dct:format", id(FILE_TYPES + FORMATS.get(file.format())));
    json.put("dcat:mediaType", id(MEDIA_TYPES + file.mediaType()));
    json.put("dcat:byteSize", typed("xsd:nonNegativeInteger", Long.toString(file.bytes().length)));
    json.put("dct:license", id(License.ADDRESS));
    json.put("spdx:checksum", checksum(file));
    return json;
  }

  private static Map<String, Object> checksum(DataFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "spdx:Checksum");
    json.put("spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
    json.put("spdx:checksumValue", typed("xsd:hexBinary", file.sha256()));
    return json;
  }

  private static Map<String, Object> id(String address) {
    return Map.of("@id", address);
  }

  private static Map<String, Object> words(String text) {
    return pair("@value", text, "@language", "en");
  }

  private static Map<String, Object> typed(String type, String text) {
    return pair("@value", text, "@type", type);
  }

  private static Map<String, Object> pair(String name, String text, String other, String more) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(name, text);
    json.put(other, more);
    return json;
  }
}
