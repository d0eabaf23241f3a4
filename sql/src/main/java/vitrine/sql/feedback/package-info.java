/** What readers report, as everybody may know of it. */
package vitrine.sql.feedback;
