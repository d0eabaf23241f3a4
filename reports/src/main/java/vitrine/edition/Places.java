package vitrine.edition;

import java.util.Locale;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;

/** Where the parts of an edition are found, in a folder or on a site. */
public interface Places {
  /** The page or file of a metric's method. */
  String method(String metricCode);

  /** The page of a chapter. */
  String chapter(Chapter chapter);

  /** The place of a metric on the page of its chapter. */
  default String metric(Metric metric) {
    return chapter(metric.chapter()) + "#" + metric.code().toLowerCase(Locale.ROOT);
  }

  /** The page of a part beside the chapters: {@code comparison}, {@code coverage}. */
  String part(String name);

  /** A file of the edition. */
  String file(String path);

  /** The page of a table; empty if there is none beside the files. */
  String table(String key);

  /** Where readers report what is wrong with a table; empty if there is no such place. */
  default String feedback(String key) {
    return "";
  }

  String csv(String key);

  String json(String key);

  /** Places relative to the page of an edition in a folder. */
  static Places inFolder() {
    return new Places() {
      @Override
      public String method(String metricCode) {
        return "method.html#" + metricCode.toLowerCase(Locale.ROOT);
      }

      @Override
      public String chapter(Chapter chapter) {
        return chapter.slug() + ".html";
      }

      @Override
      public String part(String name) {
        return name + ".html";
      }

      @Override
      public String file(String path) {
        return path;
      }

      @Override
      public String table(String key) {
        return csv(key);
      }

      @Override
      public String csv(String key) {
        return "tables/" + key + ".csv";
      }

      @Override
      public String json(String key) {
        return "tables/" + key + ".json";
      }
    };
  }

  /** Places in the one document that holds the whole edition. */
  static Places inPrint() {
    return new Places() {
      @Override
      public String method(String metricCode) {
        return "#method-" + metricCode.toLowerCase(Locale.ROOT);
      }

      @Override
      public String chapter(Chapter chapter) {
        return "#part-" + chapter.slug();
      }

      @Override
      public String metric(Metric metric) {
        return "#" + metric.code().toLowerCase(Locale.ROOT);
      }

      @Override
      public String part(String name) {
        return "#part-" + name;
      }

      @Override
      public String file(String path) {
        return "#symbols";
      }

      @Override
      public String table(String key) {
        return "#" + key;
      }

      @Override
      public String csv(String key) {
        return table(key);
      }

      @Override
      public String json(String key) {
        return table(key);
      }
    };
  }
}
