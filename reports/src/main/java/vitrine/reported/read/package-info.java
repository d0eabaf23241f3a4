/** Published reports from folders, zip files and CSV; whatever is tolerated is a finding. */
package vitrine.reported.read;
