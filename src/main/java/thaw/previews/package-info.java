/** What a link to a record says before it is followed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "web" })
package thaw.previews;
