/** What readers report in full, for those who answer it. */
package vitrine.sql.answering;
