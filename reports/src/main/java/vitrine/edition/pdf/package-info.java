/** The report of an edition as one PDF: drawn from HTML, accessible, archivable, with its data. */
package vitrine.edition.pdf;
