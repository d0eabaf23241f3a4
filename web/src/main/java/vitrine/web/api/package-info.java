/** The same published figures for programs. */
package vitrine.web.api;
