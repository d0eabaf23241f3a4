/** What everybody may read: editions, their figures and files; and the step that publishes them. */
package vitrine.sql.published;
