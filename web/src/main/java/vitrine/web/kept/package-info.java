/** Answers that stay the same until something is published, kept as bytes. */
package vitrine.web.kept;
