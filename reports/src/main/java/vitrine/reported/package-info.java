/** Transparency reports as services published them: their tables, rules, findings and checks. */
package vitrine.reported;
