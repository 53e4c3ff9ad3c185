/**
 * What ties one person to another: secretary to, translated, informed on; and what the
 * records let one conclude.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text",
		"content", "data", "linkeddata", "offices", "web" })
package thaw.ties;
