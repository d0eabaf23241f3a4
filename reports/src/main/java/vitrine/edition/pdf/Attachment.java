package vitrine.edition.pdf;

/**
 * A file inside a PDF.
 *
 * @param name what a reader saves it as
 * @param description what it holds
 */
public record Attachment(
    String name, String mediaType, String description, Relation relation, byte[] bytes) {
  /** What an attached file is to the document (ISO 32000-2, 7.11.3). */
  public enum Relation {
    /** The figures that the document shows. */
    DATA("Data"),
    /** What the document was made from. */
    SOURCE("Source"),
    /** What goes with the document. */
    SUPPLEMENT("Supplement");

    private final String code;

    Relation(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
