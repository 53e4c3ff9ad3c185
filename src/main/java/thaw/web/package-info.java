/**
 * What all responses share: the page and its JSON twin, the cache, headers, errors, moved
 * addresses.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "crossref", "dates", "markup", "text", "content", "linkeddata" })
package thaw.web;
