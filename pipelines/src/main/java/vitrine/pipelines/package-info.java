/** From case exports to a sealed release. Begin with {@link vitrine.pipelines.Pipeline#run}. */
package vitrine.pipelines;
