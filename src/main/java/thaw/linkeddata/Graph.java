package thaw.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import thaw.crossref.Ref;

/**
 * A graph of RDF, subject by subject in the order in which they were named. It has no
 * blank nodes: whatever is said of a record has an IRI beneath that of its page, so
 * graphs can be compared, joined and pointed into.
 *
 * @see <a href="https://www.w3.org/TR/rdf11-concepts/">RDF 1.1</a>
 */
public final class Graph {

	static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private final String site;

	private final Map<IRI, Map<IRI, Set<Value>>> subjects = new LinkedHashMap<>();

	private final Set<Ref> named = new LinkedHashSet<>();

	/**
	 * An empty graph.
	 * @param site address of the site without a slash at the end
	 */
	public Graph(String site) {
		this.site = site;
	}

	/** The thing that a record is of, as against its page. */
	public Description record(Ref ref) {
		this.named.add(ref);
		return at(ref.path() + "#record");
	}

	/** What has that address on the site: a page. */
	public Description at(String path) {
		return new Description(this, VALUES.createIRI(this.site + path));
	}

	/**
	 * Something stated by a record that has no page of its own: a tenure, a witness. Its
	 * name is made of what tells it from others, so it holds while that does.
	 * @param word what sort of thing it is
	 * @param particulars what tells it from others of the sort; null for what is unknown
	 */
	public Description part(Ref of, String word, Object... particulars) {
		CRC32 sum = new CRC32();
		String told = Arrays.stream(particulars).map(String::valueOf).collect(Collectors.joining("\u001f"));
		sum.update(told.getBytes(StandardCharsets.UTF_8));
		return at(of.path() + "#" + word + "-" + HexFormat.of().toHexDigits((int) sum.getValue()));
	}

	void add(IRI subject, IRI property, Value value) {
		this.subjects.computeIfAbsent(subject, (first) -> new LinkedHashMap<>())
			.computeIfAbsent(property, (first) -> new LinkedHashSet<>())
			.add(value);
	}

	IRI term(String term) {
		return VALUES.createIRI(Namespace.expand(term, this.site));
	}

	/** The address of the site, without a slash at the end. */
	public String site() {
		return this.site;
	}

	/** All records that it names. */
	public Set<Ref> named() {
		return Collections.unmodifiableSet(this.named);
	}

	/** All values by subject and property. */
	public Map<IRI, Map<IRI, Set<Value>>> subjects() {
		return Collections.unmodifiableMap(this.subjects);
	}

	/** How many statements it has. */
	public int size() {
		return this.subjects.values()
			.stream()
			.mapToInt((properties) -> properties.values().stream().mapToInt(Set::size).sum())
			.sum();
	}

	/** The statements about what lies at an address of the site, or beneath its page. */
	public Graph of(String path) {
		Graph part = new Graph(this.site);
		List<String> begun = List.of(this.site + path, this.site + path + "#");
		this.subjects.forEach((subject, properties) -> {
			String iri = subject.stringValue();
			if (iri.equals(begun.get(0)) || iri.startsWith(begun.get(1))) {
				part.subjects.put(subject, properties);
			}
		});
		return part;
	}

}
