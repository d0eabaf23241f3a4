/** Questions that auditors ask of the protected figures. */
package vitrine.sql.query;
