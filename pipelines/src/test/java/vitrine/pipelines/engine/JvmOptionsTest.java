package vitrine.pipelines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

class JvmOptionsTest {
  private static final Set<String> OWN = Set.of("-XX:+UseParallelGC");

  /** Vectors serve machine learning only, and Java warns of them; no connection uses TLS. */
  private static final Set<String> NOT_NEEDED =
      Set.of(
          "--add-modules=jdk.incubator.vector",
          "-Dio.netty.handler.ssl.defaultEndpointVerificationAlgorithm=NONE");

  @Test
  void options_ofTheLauncher_areThoseThatSparkAsksFor() throws IOException {
    Set<String> asked = options(List.of(JavaModuleOptions.defaultModuleOptions().split(" ")));
    Set<String> given = options(Files.readAllLines(Path.of("jvm.options")));
    assertTrue(asked.removeAll(NOT_NEEDED));
    given.removeAll(OWN);
    assertEquals(asked, given);
  }

  private static Set<String> options(List<String> lines) {
    Set<String> options = new TreeSet<>(lines);
    options.removeIf(it -> it.startsWith("#") || it.isBlank());
    return options;
  }
}
