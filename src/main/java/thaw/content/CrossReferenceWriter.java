package thaw.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.markup.Html;
import thaw.text.Mention;

/** Records what one record points at. */
final class CrossReferenceWriter {

	/** What a key may point at; any record where a relation is not named here. */
	private static final Map<Relation, Set<Kind>> KINDS = Map.ofEntries(
			Map.entry(Relation.PARTICIPANT, Set.of(Kind.PERSON, Kind.ORGANISATION)),
			Map.entry(Relation.SPEAKER, Set.of(Kind.PERSON, Kind.ORGANISATION)),
			Map.entry(Relation.POSITION, Set.of(Kind.PERSON, Kind.ORGANISATION)),
			Map.entry(Relation.COUNTERPART, Set.of(Kind.QUOTATION)), Map.entry(Relation.HOLDER, Set.of(Kind.PERSON)),
			Map.entry(Relation.TIE, Set.of(Kind.PERSON)), Map.entry(Relation.RELATED, Set.of(Kind.EVENT)),
			Map.entry(Relation.OCCASION, Set.of(Kind.EVENT)), Map.entry(Relation.WORK, Set.of(Kind.SOURCE)),
			Map.entry(Relation.TENURE, Set.of(Kind.ORGANISATION)), Map.entry(Relation.PLACE, Set.of(Kind.PLACE)),
			Map.entry(Relation.LIFE, Set.of(Kind.PLACE)), Map.entry(Relation.PART, Set.of(Kind.PLACE)));

	private final Ref ref;

	private final Library library;

	CrossReferenceWriter(Ref ref, Library library) {
		this.ref = ref;
		this.library = library;
	}

	/**
	 * What a key points at; the pointing is recorded. Plain words are allowed if
	 * {@code words}.
	 */
	RefOrWords target(Fields fields, String key, boolean words, Relation relation, String detail) {
		String text = fields.raw(key);
		if (text == null) {
			return RefOrWords.NONE;
		}
		Optional<Ref> named = Ref.parse(text);
		if (named.isEmpty() && !words) {
			fields.report(key, "'" + text + "'", "a reference such as event:twentieth-congress");
		}
		named.ifPresent((target) -> point(fields, key, target, relation, detail));
		return named.filter(this::isKnown)
			.map((target) -> new RefOrWords(target, null))
			.orElseGet(() -> new RefOrWords(null, fields.optional(key)));
	}

	/** The records, or plain words, of a list; the pointing is recorded. */
	List<RefOrWords> targets(Fields fields, String key, Relation relation, String detail) {
		List<RefOrWords> targets = new ArrayList<>();
		for (String text : fields.texts(key)) {
			Optional<Ref> named = Ref.parse(text);
			named.ifPresent((target) -> point(fields, key, target, relation, detail));
			targets.add(named.filter(this::isKnown)
				.map((target) -> new RefOrWords(target, null))
				.orElseGet(() -> new RefOrWords(null, text)));
		}
		return targets;
	}

	private void point(Fields fields, String key, Ref target, Relation relation, String detail) {
		if (!isKnown(target)) {
			fields.report(key, "'" + target + "', which is unknown", this.library.suggestion(target));
		}
		else if (target.equals(this.ref)) {
			fields.report(key, "a reference to itself", "another record");
		}
		else if (!KINDS.getOrDefault(relation, Set.of(target.kind())).contains(target.kind())) {
			fields.report(key, "'" + target + "'",
					"a reference to " + KINDS.get(relation).stream().map(Kind::prefix).sorted().toList());
		}
		else {
			write(target, relation, detail).put("sentence", (Html) null).put("anchor", (Object) null);
		}
	}

	private boolean isKnown(Ref target) {
		return this.library.card(target).isPresent();
	}

	/** Records a work named as further reading. */
	void reading(Ref work) {
		write(work, Relation.READING, "").put("sentence", (Html) null).put("anchor", (Object) null);
	}

	/** Records a link or a citation in a text. */
	void mention(Mention mention) {
		if (isKnown(mention.target()) && !mention.target().equals(this.ref)) {
			Relation relation = (mention.locator() != null) ? Relation.CITATION : Relation.MENTION;
			write(mention.target(), relation, Objects.requireNonNullElse(mention.locator(), ""))
				.put("sentence", mention.sentence())
				.put("anchor", mention.anchor());
		}
	}

	private Row write(Ref target, Relation relation, String detail) {
		return this.library.numberedRow("cross_reference")
			.put("from_ref", this.ref.toString())
			.put("to_ref", target.toString())
			.put("relation", relation.name())
			.put("detail", detail);
	}

}
