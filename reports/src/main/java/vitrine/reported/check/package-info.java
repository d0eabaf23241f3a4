/** The rules for published reports, their verdicts and the scores that follow. */
package vitrine.reported.check;
