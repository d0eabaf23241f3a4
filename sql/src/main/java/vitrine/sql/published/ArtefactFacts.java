package vitrine.sql.published;

/** What is known of a file of an edition without reading it. */
public record ArtefactFacts(String path, String mediaType, String sha256, long size) {}
