/**
 * The house. Each room is a package, flat, named for its subject; its
 * {@code package-info} says in one sentence what it is and which rooms it may use. The
 * arrows go one way:
 *
 * <pre>
 * {dates, markup} &lt;- crossref &lt;- text &lt;- content &lt;- web &lt;- records &lt;- the subjects &lt;- {index, citing}
 * bundle serves content, words and index
 * crossref &lt;- data &lt;- {the subjects, export}
 * web &lt;- {about, previews, export, editions}
 * {people, offices} &lt;- days; offices &lt;- {people, organisations}
 * operations &lt;- {content, index}
 * themes serves content, events, quotations and search; linkeddata serves web and all above
 * crossref &lt;- words &lt;- index &lt;- query &lt;- search
 * {index, web} &lt;- opensearch
 * </pre>
 *
 * The subjects are the rooms that have a {@link thaw.content.Shelf}. Of these the search
 * knows quotations, citing knows quotations and sources, and no other room knows any.
 *
 * Every record of the site has a card in the catalogue ({@link thaw.crossref.Entry}). A
 * record refers to another by that card, in whichever direction, so the rooms of the
 * subjects need not know one another; what points at a record is answered for all kinds
 * alike by {@link thaw.crossref.CrossReferences}.
 */
package thaw;
