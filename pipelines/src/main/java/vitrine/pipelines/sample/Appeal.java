package vitrine.pipelines.sample;

import java.util.Optional;
import vitrine.casefile.AppealFields;

/**
 * A challenge to what was done, or not done, in a case, at one level.
 *
 * @param appellant a code's integer, as is basis
 * @param prior the appeal at the level before
 */
record Appeal(
    Token ref, Incident incident, Forum forum, int appellant, int basis, Optional<Token> prior) {
  static Appeal first(Draw draw, Incident incident, Forum forum, int appellant, int basis) {
    return new Appeal(draw.token(), incident, forum, appellant, basis, Optional.empty());
  }

  /** The appeal that follows at a higher level. */
  Appeal next(Draw draw) {
    return new Appeal(draw.token(), incident, forum.next(draw), appellant, basis, Optional.of(ref));
  }

  void write(Row row) {
    row.token(AppealFields.APPEAL_REF, ref);
    row.token(AppealFields.CASE_REF, incident.ref());
    row.code(AppealFields.LEVEL, forum.code());
    prior.ifPresent(it -> row.token(AppealFields.PRIOR_APPEAL_REF, it));
    row.code(AppealFields.APPELLANT, appellant);
    row.code(AppealFields.BASIS, basis);
  }
}
