/** What auditors do with sealed releases and the exports behind them. */
package vitrine.pipelines.audit;
