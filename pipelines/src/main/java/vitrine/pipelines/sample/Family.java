package vitrine.pipelines.sample;

/** Topics that come by the same channels and rest on the same law. */
enum Family {
  MINORS("dir-2011-93:art25"),
  TERROR("reg-2021-784:art3"),
  INTIMATE("dir-2024-1385:art5"),
  SPEECH("fd-2008-913:art1"),
  TRADE("reg-2019-1020:art14"),
  TERMS("");

  private final String law;

  Family(String law) {
    this.law = law;
  }

  /** The provision in the registry of laws; empty for terms and conditions. */
  String law() {
    return law;
  }

  boolean isHashed() {
    return this == MINORS || this == TERROR;
  }
}
