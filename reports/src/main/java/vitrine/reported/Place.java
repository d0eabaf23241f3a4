package vitrine.reported;

/**
 * Where something stands.
 *
 * @param file the file in its report
 * @param row as a spreadsheet counts: the header is 1; 0 for the file as a whole
 */
public record Place(String file, long row) {}
