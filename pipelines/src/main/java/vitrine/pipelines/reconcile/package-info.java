/** Reported figures beside recomputed ones. */
package vitrine.pipelines.reconcile;
