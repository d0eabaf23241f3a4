package vitrine.form;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Period;

/** The forms of one service with exact numbers, for the eyes of the submitter alone. */
public final class ServiceForms {
  /** What the forms say about themselves. */
  public static final String REMARK =
      "Exact numbers, for the submitter only: not protected, not to be handed on by Vitrine";

  private ServiceForms() {}

  public static List<Form> of(String service, Period period) {
    DsaFrame frame = DsaFrame.of(service, period, Optional.empty(), REMARK);
    return DsaForms.list(frame, new ServiceDsa());
  }
}
