package vitrine.casefile;

import static vitrine.casefile.Requirement.optional;

import java.util.List;

/** The fields of the cases resource about victims, in bands and answers only. */
public final class CaseSafeguards {
  private static final Declared SAFEGUARDS = new Declared(Resource.CASES);

  public static final Field EXPOSURE_VIEWS_BAND =
      SAFEGUARDS.code(
          "exposure_views_band",
          CaseCodes.EXPOSURE_VIEWS_BAND,
          optional(),
          "Views before the measure");
  public static final Field VICTIM_AGE_BAND =
      SAFEGUARDS.code(
          "victim_age_band", VictimCodes.AGE_BAND, optional(), "Age band of the victims");
  public static final Field VICTIM_SEX_BAND =
      SAFEGUARDS.code("victim_sex_band", VictimCodes.SEX_BAND, optional(), "Sex of the victims");
  public static final Field VICTIMS_N_BAND =
      SAFEGUARDS.code("victims_n_band", VictimCodes.NUMBER_BAND, optional(), "Number of victims");
  public static final Field VICTIM_IDENTIFIED =
      SAFEGUARDS.code(
          "victim_identified",
          VictimCodes.IDENTIFIED,
          optional(),
          "Whether a victim is identified");
  public static final Field VICTIM_NOTIFICATION_MODE =
      SAFEGUARDS.code(
          "victim_notification_mode",
          VictimCodes.NOTIFICATION_MODE,
          optional(),
          "How the victim was notified");
  public static final Field VICTIM_PREFERENCE_HONOURED =
      SAFEGUARDS.code(
          "victim_preference_honoured",
          CaseCodes.YES_NO,
          optional(),
          "Whether the victim's preference was honoured");
  public static final Field SUPPORT_REFERRAL =
      SAFEGUARDS.code(
          "support_referral", VictimCodes.SUPPORT_REFERRAL, optional(), "Referral to support");
  public static final Field DATA_MINIMISED =
      SAFEGUARDS.code(
          "data_minimised", CaseCodes.YES_NO, optional(), "Whether data were kept to the minimum");

  static final List<Field> ALL = SAFEGUARDS.all();

  private CaseSafeguards() {}
}
