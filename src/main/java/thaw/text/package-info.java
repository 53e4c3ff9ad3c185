/**
 * How words are set: Markdown to HTML, links between records, citations as numbered
 * notes, the language of a run.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "crossref", "dates", "markup" })
package thaw.text;
