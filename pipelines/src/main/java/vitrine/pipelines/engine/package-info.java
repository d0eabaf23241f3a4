/** Where tasks run: on Spark, or in this process for small inputs. */
package vitrine.pipelines.engine;
