/** Additive statistics, exact, and what is derived from additive statistics, exact or protected. */
package vitrine.tally;
