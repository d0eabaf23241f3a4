/** Official forms: which figure fills which cell, and how it is written there. */
package vitrine.form;
