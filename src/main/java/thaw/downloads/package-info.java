/**
 * What can be taken along: the site as books, archives and tables, each one file. One
 * command makes them of a site that runs; the site offers those that lie in a folder.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "content", "web" })
package thaw.downloads;
