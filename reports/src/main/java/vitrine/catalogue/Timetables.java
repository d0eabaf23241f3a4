package vitrine.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The timetables of the regimes, each as it stands in its source. */
public final class Timetables {
  static final Timetable ACUTE_ASSESSMENT =
      new Timetable(
          "ACUTE_ASSESSMENT",
          Milestone.RECEIVED,
          Milestone.FIRST_ASSESSED,
          Optional.of(Duration.ofHours(24)),
          Duration.ofHours(48),
          Set.of(),
          LocalDate.of(2023, 1, 1),
          Optional.of(LocalDate.of(2027, 12, 31)),
          Optional.empty(),
          "Policy proposals for acute cases; no law in force");
  static final Timetable ACUTE_FINAL_ORDER =
      new Timetable(
          "ACUTE_FINAL_ORDER",
          Milestone.RECEIVED,
          Milestone.ORDER_ISSUED,
          Optional.of(Duration.ofDays(5)),
          Duration.ofDays(7),
          Set.of(Pause.CLARIFICATION),
          LocalDate.of(2023, 1, 1),
          Optional.of(LocalDate.of(2027, 12, 31)),
          Optional.empty(),
          "Policy proposals for acute cases; no law in force");
  static final Timetable TCO_1H =
      new Timetable(
          "TCO_1H",
          Milestone.ORDER_SERVED,
          Milestone.FULLY_ACTIONED,
          Optional.empty(),
          Duration.ofHours(1),
          Set.of(Pause.IMPOSSIBILITY, Pause.CLARIFICATION),
          LocalDate.of(2022, 6, 7),
          Optional.of(LocalDate.of(2024, 6, 7)),
          Optional.empty(),
          "Reg. (EU) 2021/784, Articles 3(3), 3(7), 3(8), 23 and 24 (unverified)");
  static final Timetable TAKEITDOWN_48H =
      new Timetable(
          "TAKEITDOWN_48H",
          Milestone.RECEIVED,
          Milestone.FULLY_ACTIONED,
          Optional.empty(),
          Duration.ofHours(48),
          Set.of(),
          LocalDate.of(2025, 5, 19),
          Optional.empty(),
          Optional.empty(),
          "TAKE IT DOWN Act, section 3; in force since 19 May 2025, process required from 19 May"
              + " 2026 (unverified)");
  static final Timetable FR_LCEN_24H =
      new Timetable(
          "FR_LCEN_24H",
          Milestone.ORDER_SERVED,
          Milestone.ACTIONED,
          Optional.empty(),
          Duration.ofHours(24),
          Set.of(),
          LocalDate.of(2014, 11, 15),
          Optional.empty(),
          Optional.empty(),
          "France, LCEN, Article 6-1 (unverified)");
  static final Timetable NETZDG_24H =
      new Timetable(
          "NETZDG_24H",
          Milestone.RECEIVED,
          Milestone.FULLY_ACTIONED,
          Optional.empty(),
          Duration.ofHours(24),
          Set.of(),
          LocalDate.of(2018, 1, 1),
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 5, 14)),
          "Germany, NetzDG, section 3(2) no. 2; repealed with the DDG (unverified)");
  static final Timetable NETZDG_7D =
      new Timetable(
          "NETZDG_7D",
          Milestone.RECEIVED,
          Milestone.FULLY_ACTIONED,
          Optional.empty(),
          Duration.ofDays(7),
          Set.of(Pause.CLARIFICATION),
          LocalDate.of(2018, 1, 1),
          Optional.empty(),
          Optional.of(LocalDate.of(2024, 5, 14)),
          "Germany, NetzDG, section 3(2) no. 3; repealed with the DDG (unverified)");

  private static final List<Timetable> ALL =
      List.of(
          ACUTE_ASSESSMENT,
          ACUTE_FINAL_ORDER,
          TCO_1H,
          TAKEITDOWN_48H,
          FR_LCEN_24H,
          NETZDG_24H,
          NETZDG_7D);

  private Timetables() {}

  public static List<Timetable> list() {
    return ALL;
  }
}
