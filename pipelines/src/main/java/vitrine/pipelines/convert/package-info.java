/** Foreign tables to case exports, by mapping files that say it all. */
package vitrine.pipelines.convert;
