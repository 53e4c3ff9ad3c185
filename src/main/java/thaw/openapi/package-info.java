/** What the site answers to programs, as OpenAPI 3.1 describes it, and as a page. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "data", "content", "web" })
package thaw.openapi;
