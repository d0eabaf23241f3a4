/** Orders that authorities sent beside those that services received. */
package vitrine.pipelines.audit.orders;
