package vitrine.pipelines.export;

import java.io.Serializable;
import java.net.URI;
import vitrine.casefile.Resource;

/**
 * One file of a case export, as its package describes it.
 *
 * @param path in the package
 * @param location where it can be read
 * @param sha256 what its bytes must digest to
 */
public record ExportFile(
    String path,
    URI location,
    Resource resource,
    Format format,
    long bytes,
    String sha256,
    long rows)
    implements Serializable {
  private static final long serialVersionUID = 1;
}
