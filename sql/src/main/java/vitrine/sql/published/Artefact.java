package vitrine.sql.published;

/** A file of an edition, byte for byte. */
public record Artefact(String path, String mediaType, String sha256, byte[] bytes) {}
