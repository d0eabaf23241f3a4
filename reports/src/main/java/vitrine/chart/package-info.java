/** Charts: ECharts options drawn on the server as accessible SVG that follows the page's theme. */
package vitrine.chart;
