/** What a link to a record says before it is followed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "markup", "ties", "web" })
package thaw.previews;
