package vitrine.pipelines.convert;

import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * A file of a foreign table.
 *
 * @param name its path below the input
 */
record ForeignFile(String name, Path path, Charset encoding, char delimiter) {}
