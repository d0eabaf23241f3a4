package vitrine.casefile;

/**
 * One value of a code list.
 *
 * @param value as written in files, verbatim from the law or the field where it has one
 * @param label what a reader sees
 * @param group the wider code this one rolls up to; empty where there is none
 */
public record Code(String value, String label, String group) {}
