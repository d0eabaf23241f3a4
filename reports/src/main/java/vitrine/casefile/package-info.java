/** The case export contract: resources, fields, code lists and the identities of the rules. */
package vitrine.casefile;
