/** Editions: chapters of tables from figures, and the forms they are published in. */
package vitrine.edition;
