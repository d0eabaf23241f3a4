/** Published reports in the record: how they get in, and what the site shows of them. */
package vitrine.sql.reported;
