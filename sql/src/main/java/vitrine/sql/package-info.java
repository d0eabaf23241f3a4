/** The record in PostgreSQL: where it is, who may do what, and its tables. */
package vitrine.sql;
