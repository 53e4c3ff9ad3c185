/**
 * What a word is and what a name is: analysis, folding, the keys of names, and the words
 * and names that the site knows.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "crossref")
package thaw.words;
