/** A release: one sealed computation as a folder with a manifest. */
package vitrine.release;
