/** Single tables of counts: how they are made safe without a case export. */
package vitrine.disclosure.table;
