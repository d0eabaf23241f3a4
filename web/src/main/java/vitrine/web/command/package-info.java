/** What a user types: the commands of the record and the site. */
package vitrine.web.command;
