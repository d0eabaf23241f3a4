/** People who sign in, and the log of what they read. */
package vitrine.sql.account;
