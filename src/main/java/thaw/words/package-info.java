/**
 * What a word is and what a name is: analysis, folding, the keys of names, the words and
 * names that the site knows, and the words that exist. Russian words whose stem changes
 * from case to case stand in {@code words/russian-forms.txt}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "crossref")
package thaw.words;
