package vitrine.reported.read;

/** A file of a report before it is read. */
record NamedBytes(String name, byte[] bytes) {}
