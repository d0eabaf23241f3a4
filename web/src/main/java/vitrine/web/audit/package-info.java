/** The workbench of auditors: who signs in, and what they ask. */
package vitrine.web.audit;
