/** A Vitrine of its own for a test: a home, the commands as processes, the site and a browser. */
package vitrine.web.stage;
