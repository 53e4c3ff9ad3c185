/**
 * What a word is and what a name is: analysis, folding, the keys of names, the words and
 * names that the site knows, and the words that exist. The editors keep lists of words in
 * the folder {@code words}: irregular forms, and words of like meaning.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "bundle", "crossref" })
package thaw.words;
