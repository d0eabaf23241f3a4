/** An edition as open data: the cube of its figures in forms that tools read, and what they say. */
package vitrine.edition.data;
