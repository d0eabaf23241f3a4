/** Releases into the record. */
package vitrine.sql.load;
