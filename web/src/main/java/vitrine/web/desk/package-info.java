/** The regulator's publishing desk. */
package vitrine.web.desk;
