/** Attacks on figures that are about to be published: what each tries and what it finds. */
package vitrine.attack;
