/** Pages for everybody, made of published figures only. */
package vitrine.web.pages;
