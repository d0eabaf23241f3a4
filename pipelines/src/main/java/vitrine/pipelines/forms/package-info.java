/** Official forms of one service with exact numbers, for its submitter alone. */
package vitrine.pipelines.forms;
