/** What can be said: every published quantity, declared once, and the words it is declared in. */
package vitrine.catalogue;
