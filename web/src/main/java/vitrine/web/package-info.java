/** The site and its jobs. Begin with {@link vitrine.web.Site#routes}. */
package vitrine.web;
