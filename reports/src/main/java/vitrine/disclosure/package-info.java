/** What may be said: protection of additive statistics, and the figures made from them. */
package vitrine.disclosure;
