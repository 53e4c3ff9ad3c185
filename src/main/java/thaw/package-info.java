/**
 * The house. Each room is a package, flat, named for its subject; its
 * {@code package-info} says in one sentence what it is and which rooms it may use. The
 * arrows go one way:
 *
 * <pre>
 * {crossref, dates} &lt;- text &lt;- content &lt;- web &lt;- {sources, places, organisations, people, events, quotations,
 *                                              glossary, figures, statistics, article} &lt;- {search, citing}
 * data (on crossref, dates) &lt;- the subjects; {data, web} &lt;- export, which knows no subject
 * linkeddata (on crossref, dates) serves web and all above
 * </pre>
 *
 * Every record of the site has a card in the catalogue ({@link thaw.crossref.Entry}). A
 * record refers to another by that card, in whichever direction, so the rooms of the
 * subjects need not know one another; what points at a record is answered for all kinds
 * alike by {@link thaw.crossref.CrossReferences}.
 */
package thaw;
