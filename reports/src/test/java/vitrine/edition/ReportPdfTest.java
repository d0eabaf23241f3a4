package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ReportPdfTest {
  private static byte[] pdf;

  @BeforeAll
  static void print() {
    VeraGreenfieldFoundryProvider.initialise();
    pdf = SmallEdition.files(SmallEdition.of("2010")).byPath().get(EditionFiles.REPORT);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
  void report_checkedByVeraPdf_breaksNoRule(PDFAFlavour flavour) throws Exception {
    assertEquals(List.of(), broken(flavour, pdf));
  }

  private static List<String> broken(PDFAFlavour flavour, byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failed =
          result.getTestAssertions().stream()
              .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
              .map(it -> it.getRuleId().getClause() + ": " + it.getMessage() + it.getLocation())
              .distinct()
              .limit(20)
              .toList();
      assertEquals(failed.isEmpty(), result.isCompliant());
      return failed;
    }
  }
}
