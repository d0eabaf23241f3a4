package vitrine.edition.data;

/** The licence of the data of every edition: Creative Commons Attribution 4.0. */
public final class License {
  public static final String ID = "CC-BY-4.0";
  static final String NAME = "Creative Commons Attribution 4.0 International (CC BY 4.0)";
  static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  private License() {}
}
