package vitrine.reported;

/** One text of a published report: a name, a date or a description. */
public record ReportedText(
    ReportTable table, String service, String indicator, String text, Place place) {}
