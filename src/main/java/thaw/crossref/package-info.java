/**
 * The card catalogue: what records there are, how they are addressed, and what points at
 * what.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "dates", "markup" })
package thaw.crossref;
