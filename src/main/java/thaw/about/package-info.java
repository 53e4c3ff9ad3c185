/** What the site says of itself: what it is, its editorial rules, its accessibility. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "linkeddata", "sources", "web" })
package thaw.about;
