/** What a user types: the commands of the pipelines. */
package vitrine.pipelines.command;
