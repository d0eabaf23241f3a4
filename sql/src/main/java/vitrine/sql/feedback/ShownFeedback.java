package vitrine.sql.feedback;

import java.time.Instant;
import java.util.Optional;

/**
 * What everybody may know of a report.
 *
 * @param answer empty if there is none yet
 * @param words what the reader wrote; empty unless it was published
 */
public record ShownFeedback(
    long number,
    String about,
    FeedbackKind kind,
    Instant receivedAt,
    FeedbackState state,
    String answer,
    Optional<Instant> answeredAt,
    String words) {}
