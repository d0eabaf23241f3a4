/**
 * Working papers of auditors: facts and tables as one page that needs neither server nor script.
 */
package vitrine.paper;
