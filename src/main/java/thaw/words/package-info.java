/**
 * What a word is and what a name is: analysis, folding, the keys of names, and the words
 * and names that the site knows. Russian words whose stem changes from case to case stand
 * in {@code words/russian-forms.txt}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "crossref")
package thaw.words;
