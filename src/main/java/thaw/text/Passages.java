package thaw.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The passages of one record, each with an address that no other of them has. */
public final class Passages {

	private final String record;

	private final Map<String, Passage> passages = new LinkedHashMap<>();

	/** Those that editors have written: none is made of words that is one of them. */
	private final Set<String> written = new HashSet<>();

	private final List<String> repeated = new ArrayList<>();

	/**
	 * Begins a record.
	 * @param record its name, so that a few words that many records have do not give the
	 * same address in all of them
	 */
	Passages(String record) {
		this.record = record;
	}

	/** Gives addresses to the blocks of the body. */
	Map<Node, String> body(List<Node> blocks) {
		Map<Node, String> ids = new IdentityHashMap<>();
		blocks.stream().map(BodyBlocks::written).filter(Objects::nonNull).forEach(this.written::add);
		String under = "";
		for (int i = 0; i < blocks.size(); i++) {
			String words = BodyBlocks.words(blocks.get(i));
			String id = add("body[" + i + "]", BodyBlocks.written(blocks.get(i)), derived(blocks.get(i), words), words,
					under);
			ids.put(blocks.get(i), id);
			under = (blocks.get(i) instanceof Heading) ? id : under;
		}
		return ids;
	}

	/** Of a paragraph its words alone, as no other record will have them. */
	private String derived(Node block, String words) {
		if (block instanceof Heading) {
			return PassageId.slug(words).replaceAll("^$|^(?=\\d)", "on-").replaceAll("-$", "");
		}
		return (block instanceof Paragraph) ? PassageId.of(words) : ofShort(words);
	}

	private String ofShort(String words) {
		return PassageId.of(this.record + "\n" + words);
	}

	/**
	 * Gives an address to what stands outside the body.
	 * @param place where it stands: {@code disagreements[0]}
	 * @param markdown what it says; an address written at its end is its own
	 */
	public String add(String place, String markdown) {
		Node paragraph = Markdown.parse(markdown).getFirstChild();
		return (paragraph != null)
				? add(place, BodyBlocks.written(paragraph), TextBlock.of(paragraph, Map.of()).plain()) : null;
	}

	/**
	 * The same for what is no Markdown.
	 * @param written an address of its own, or null
	 * @param words what tells it apart in its record
	 */
	public String add(String place, String written, String words) {
		return add(place, written, ofShort(words), words, place.replaceAll("\\[.*", ""));
	}

	private String add(String place, String written, String derived, String words, String under) {
		String id = (written != null) ? written : unused(derived, under);
		if (this.passages.containsKey(id)) {
			this.repeated.add(id);
		}
		this.passages.put(id, new Passage(id, place, words, id.equals(derived) ? null : derived));
		return id;
	}

	/** The same words again are told apart by the heading under which they stand. */
	private String unused(String derived, String under) {
		String id = derived;
		while (this.passages.containsKey(id) || this.written.contains(id)) {
			String next = PassageId.checksum(id + "\n" + under);
			id = PassageId.isOfWords(derived) ? "p-" + next : derived + "-" + next;
		}
		return id;
	}

	/** All so far, in their order. */
	public List<Passage> all() {
		return List.copyOf(this.passages.values());
	}

	/** Those of the places that begin so, in their order. */
	List<String> ids(String place) {
		return this.passages.values()
			.stream()
			.filter((passage) -> passage.place().startsWith(place))
			.map(Passage::id)
			.toList();
	}

	/** Addresses that editors have written at two passages. */
	public List<String> repeated() {
		return List.copyOf(this.repeated);
	}

}
