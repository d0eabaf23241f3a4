package vitrine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceTest {
  @ParameterizedTest
  @EnumSource(Resource.class)
  void fields_ofEveryResource_haveNamesOfTheirOwnAndWords(Resource resource) {
    Set<String> names = new HashSet<>();
    for (Field field : resource.fields()) {
      assertNotNull(field);
      assertTrue(names.add(field.name()), field + " is declared twice");
      assertTrue(field.name().matches("[a-z][a-z0-9_]*"), field.name());
      assertTrue(field.description().length() > 3, field + " has no description");
      boolean holdsCodes = field.type() == FieldType.CODE || field.type() == FieldType.CODES;
      assertEquals(holdsCodes, field.codes().isPresent(), field.name());
    }
  }

  @Test
  void find_numberedName_isTheSameTable() {
    assertEquals(Optional.of(Resource.CASES), Resource.find("cases-00012"));
    assertEquals(Optional.of(Resource.SERVICE_FACTS), Resource.find("service-facts"));
    assertEquals(Optional.empty(), Resource.find("casesx"));
  }

  @Test
  void field_betweenProcesses_staysTheSame() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(CaseFields.CHANNEL);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertSame(CaseFields.CHANNEL, in.readObject());
    }
  }
}
