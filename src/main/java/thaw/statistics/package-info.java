/** Numbers of the period, each with its day, what was counted, and who counted. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.statistics;
