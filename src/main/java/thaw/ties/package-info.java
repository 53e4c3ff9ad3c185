/** What ties one person to another: secretary to, translated, informed on. */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "markup", "text", "content", "web" })
package thaw.ties;
