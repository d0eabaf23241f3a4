/** What every answer of the site carries to protect its readers. */
package vitrine.web.security;
