/** Synthetic case exports, made from a seed. Begin with {@link vitrine.pipelines.sample.Sample}. */
package vitrine.pipelines.sample;
