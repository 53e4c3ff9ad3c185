/**
 * What the whole site says to machines: sitemap, robots, data sets, security.txt. What
 * the rooms have to say comes to it from the catalogue and from their data sets.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "data", "text", "content", "web", "downloads" })
package thaw.export;
