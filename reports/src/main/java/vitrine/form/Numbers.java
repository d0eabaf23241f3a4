package vitrine.form;

import java.util.Set;

/** What the cells of forms are filled from. */
public interface Numbers {
  Answer find(Source source);

  /** The tiers of the services that the numbers are about; empty if they are not known. */
  Set<String> tiers();
}
