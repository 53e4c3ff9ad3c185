/**
 * Each day of the years 1953 to 1964, each month and year: who held which office, what
 * happened, was said and appeared, who lived; and what changed between two days.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "markup", "text", "linkeddata", "web", "offices", "people" })
package thaw.days;
