/**
 * What the records offer as tables: each room says what its rows are, and how they are
 * given out is not its business.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup", "text" })
package thaw.data;
