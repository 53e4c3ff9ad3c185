/** The chronicle and the timeline. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "linkeddata", "web" })
package thaw.events;
