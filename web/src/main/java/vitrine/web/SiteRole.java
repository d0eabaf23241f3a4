package vitrine.web;

import io.javalin.security.RouteRole;
import java.util.Set;
import vitrine.sql.account.PersonRole;

/** Who may use a route. */
public enum SiteRole implements RouteRole {
  PUBLIC(Set.of()),
  AUDITOR(Set.of(PersonRole.AUDITOR)),
  SIGNED_IN(Set.of(PersonRole.values()));

  private final Set<PersonRole> people;

  SiteRole(Set<PersonRole> people) {
    this.people = people;
  }

  /** Whether somebody who signed in as something may. */
  public boolean allows(PersonRole role) {
    return people.contains(role);
  }
}
