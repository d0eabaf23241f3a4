package vitrine.casefile;

/** A rule of the check: its identity, what it expects and how a submitter repairs a breach. */
public enum Rule {
  V01(
      Severity.REJECT,
      "Files are UTF-8 and RFC 4180",
      "save the file as UTF-8 CSV with as many cells in each row as the header has"),
  V02(Severity.REJECT, "Codes are on their list", "use a code of the list"),
  V03(
      Severity.REJECT,
      "Keys are unique and references resolve",
      "give every row its own key and refer to rows of the same export only"),
  V04(
      Severity.REJECT,
      "No cell holds content or an identity",
      "remove addresses, e-mails, network addresses and fingerprints before export"),
  V05(
      Severity.WARN,
      "Jurisdictions are single ISO 3166-1 codes",
      "write one two-letter code, GR for Greece and GB for the United Kingdom"),
  V06(Severity.REJECT, "Required cells are filled", "fill the cell, or write UNK if not known"),
  V07(
      Severity.REJECT,
      "Values have the form of their field",
      "write the value in the field's form"),
  V08(
      Severity.REJECT,
      "Files are those that the package describes",
      "write the package description again after the last change to its files"),
  V09(
      Severity.REJECT,
      "The package can be read and its names are safe",
      "deliver a folder or zip with datapackage.json and files beside it"),
  V10(
      Severity.WARN,
      "Steps follow each other in time",
      "correct the earlier or the later of the two times"),
  V11(
      Severity.REJECT,
      "No time lies after the export's as_of",
      "correct the time, or as_of if the export was made later"),
  V12(
      Severity.WARN,
      "Durations are not templated",
      "export the times of the events, not of a batch or a form"),
  V13(
      Severity.WARN,
      "Medians lie between one minute and one year",
      "check the unit and the time zone of the exported times"),
  V14(
      Severity.INFO,
      "Times are stated to the hour or finer",
      "export times to the second if they are known"),
  V15(
      Severity.WARN,
      "Pauses lie inside the clock and end after they start",
      "correct the start or the end of the pause"),
  V20(
      Severity.REJECT,
      "Items in scope are the sum of their outcomes",
      "make items_in_scope the sum of actioned, refused, not found and pending"),
  V22(Severity.REJECT, "A part is not larger than its whole", "correct the part or the whole"),
  V23(
      Severity.REJECT,
      "Appeals have an outcome if and only if they are decided",
      "write PENDING without, or an outcome with, a time of decision"),
  V24(Severity.REJECT, "Counts are whole numbers", "write a whole number without separators"),
  V25(
      Severity.REJECT,
      "Ratios lie between 0 and 1 and equal their parts",
      "divide by 100 if the value is a percentage, and state the denominator"),
  V26(Severity.REJECT, "A ratio over zero is NA", "write NA where the denominator is 0"),
  V27(
      Severity.WARN,
      "Opened, closed and open cases balance",
      "check that no case is closed before it was received");

  private final Severity severity;
  private final String title;
  private final String repair;

  Rule(Severity severity, String title, String repair) {
    this.severity = severity;
    this.title = title;
    this.repair = repair;
  }

  public Severity severity() {
    return severity;
  }

  public String title() {
    return title;
  }

  /** What a submitter does about a breach. */
  public String repair() {
    return repair;
  }
}
