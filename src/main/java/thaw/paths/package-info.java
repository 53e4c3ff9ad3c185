/**
 * How two records are connected: the shortest ways between them over what the site
 * states, strong ties before mere mentions.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "ties", "records", "linkeddata", "web", "query" })
package thaw.paths;
