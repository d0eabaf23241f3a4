/** Case exports to cases and defects: reading, typing and the rules. */
package vitrine.pipelines.check;
