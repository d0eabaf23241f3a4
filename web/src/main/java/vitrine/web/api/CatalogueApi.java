package vitrine.web.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.edition.data.CodeTable;
import vitrine.edition.data.CodeTables;
import vitrine.release.CatalogueJson;
import vitrine.web.pages.Shelf;
import vitrine.web.pages.ShelvedEdition;
import vitrine.web.pages.Terms;

/** What the codes in figures mean: metrics, code lists, services. */
public final class CatalogueApi {
  private static final int KEPT = 12;
  private static final String SERVICE = "service";
  private static final String CODE_LISTS = "/api/v1/codelists";

  private final Shelf shelf;
  private final LoadingCache<ShelvedEdition, List<CodeTable>> lists =
      Caffeine.newBuilder().maximumSize(KEPT).build(it -> CodeTables.of(it.edition()));

  public CatalogueApi(Shelf shelf) {
    this.shelf = shelf;
  }

  public void metrics(Context ctx) {
    List<Map<String, Object>> items =
        Catalogue.current().list().stream().map(CatalogueJson::of).toList();
    Answer.items(ctx, List.of("code", "name", "chapter", "definition", "breakdowns"), items);
  }

  public void metric(Context ctx) {
    Terms terms = new Terms(ctx);
    terms.refuseOthers(List.of());
    Answer.find(ctx, "code", Catalogue.current().list(), Metric::code)
        .filter(it -> Answer.isRight(ctx, terms))
        .ifPresent(it -> Answer.send(ctx, CatalogueJson.of(it)));
  }

  /** The code lists that an edition uses. */
  public void codeLists(Context ctx) {
    Terms terms = new Terms(ctx);
    Optional<ShelvedEdition> edition = edition(terms);
    String form = terms.choose("format", Answer.FORMS, it -> it, "json");
    terms.refuseOthers(List.of("release", "format"));
    if (Answer.isRight(ctx, terms)) {
      List<Map<String, Object>> items =
          edition.map(lists::get).orElse(List.of()).stream().map(CatalogueApi::summary).toList();
      Answer.items(ctx, form, List.of("id", "column", "codes", "api"), items);
    }
  }

  private Optional<ShelvedEdition> edition(Terms terms) {
    return terms.find("release", shelf.listLatest(), it -> it.row().period()).or(shelf::findLatest);
  }

  /** The address of the code list of a dimension. */
  static String codeList(Dimension dimension) {
    return CODE_LISTS + "/" + dimension.code().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> summary(CodeTable list) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", list.name());
    json.put("column", list.column());
    json.put("codes", list.rows().size());
    json.put("api", CODE_LISTS + "/" + list.name());
    return json;
  }

  /** The codes of one list with what they mean. */
  public void codeList(Context ctx) {
    Terms terms = new Terms(ctx);
    Optional<ShelvedEdition> edition = edition(terms);
    String form = terms.choose("format", Answer.FORMS, it -> it, "json");
    terms.refuseOthers(List.of("release", "format"));
    List<CodeTable> known = edition.map(lists::get).orElse(List.of());
    Answer.find(ctx, "id", known, CodeTable::name)
        .filter(it -> Answer.isRight(ctx, terms))
        .ifPresent(it -> Answer.items(ctx, form, it.header(), codes(it)));
  }

  private static List<Map<String, Object>> codes(CodeTable list) {
    List<Map<String, Object>> codes = new ArrayList<>();
    for (List<String> row : list.rows()) {
      Map<String, Object> code = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        code.put(list.header().get(i), row.get(i));
      }
      codes.add(code);
    }
    return codes;
  }

  /** The services that figures of their own are published of, with the reports that have them. */
  public void services(Context ctx) {
    Map<String, List<String>> reports = new TreeMap<>();
    for (ShelvedEdition edition : shelf.listLatest()) {
      lists.get(edition).stream()
          .filter(it -> it.name().equals(SERVICE))
          .flatMap(it -> it.rows().stream())
          .map(it -> it.get(0))
          .filter(it -> !it.startsWith("_"))
          .forEach(
              it ->
                  reports
                      .computeIfAbsent(it, name -> new ArrayList<>())
                      .add(edition.row().period()));
    }
    Answer.items(
        ctx,
        List.of("code", "releases", "observations"),
        reports.entrySet().stream().map(CatalogueApi::service).toList());
  }

  private static Map<String, Object> service(Map.Entry<String, List<String>> service) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    terms.put("metric", List.of("V1"));
    terms.put("by", List.of("SERVICE"));
    terms.put("SERVICE", List.of(service.getKey()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", service.getKey());
    json.put("releases", service.getValue());
    json.put("observations", Answer.address("/api/v1/observations", terms));
    return json;
  }
}
