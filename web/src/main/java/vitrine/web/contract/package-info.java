/** What programs may rely on: the description of the interface in OpenAPI 3.1. */
package vitrine.web.contract;
