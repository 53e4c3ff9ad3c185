package thaw.reconciliation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.reconciliation.Candidate.Feature;

/**
 * Finds who or what is meant by a name. A match is claimed only where one record, and no
 * other of those asked for, is surely so named, and nothing that is known of it speaks
 * against it. What bears the name of a person is not meant where a person may be.
 */
@Component
class Reconciler {

	/** Of the score, the rest being of the name. */
	private static final double OF_PROPERTIES = 0.3;

	private static final double OF_OTHER_TYPE = 0.8;

	private static final double LEAST_SCORE = 20;

	/** So much of a name at least is a person's family name. */
	private static final double FAMILY_NAME = 0.55;

	/** So much of a name at least leaves no doubt that it is not misspelt. */
	private static final double NEARLY = 0.85;

	private static final int MOST_NAMES_KEPT = 5000;

	private static final Comparator<Rated> ORDER = Comparator.<Rated>comparingDouble((one) -> -one.score())
		.thenComparing((one) -> -one.references())
		.thenComparing((one) -> one.entry().position());

	private final Retrieval retrieval;

	private final Entries entries;

	private final Evidence evidence;

	private final CommonWords common;

	private final Cache<String, Names> names = Caffeine.newBuilder().maximumSize(MOST_NAMES_KEPT).build();

	Reconciler(Retrieval retrieval, Entries entries, Evidence evidence, CommonWords common) {
		this.retrieval = retrieval;
		this.entries = entries;
		this.evidence = evidence;
		this.common = common;
	}

	/** A record and how it answers. */
	private record Rated(Entry entry, NameMatch name, PropertyMatch properties, double score, int references,
			boolean asked) {

		/** Whether nobody would doubt it if there were no other such. */
		boolean isSure() {
			return this.asked && !this.properties.contradicts()
					&& (this.name.sure() || (this.properties.supports() && this.name.share() > FAMILY_NAME));
		}

	}

	/** The candidates for a query, the likeliest first. */
	List<Candidate> candidates(ReconciliationQuery query) {
		List<Rated> rated = (query.query() == null) ? withProperties(query)
				: byId(query.query()).map((entry) -> List.of(rated(entry, new NameMatch(1, true), query)))
					.orElseGet(() -> named(query));
		boolean person = rated.stream()
			.anyMatch((one) -> one.entry().kind() == Kind.PERSON && one.name().share() > FAMILY_NAME);
		List<Rated> sure = rated.stream()
			.filter(Rated::isSure)
			.filter((one) -> !person || one.entry().kind() == Kind.PERSON)
			.toList();
		Rated match = (sure.size() == 1) ? sure.get(0) : supported(sure);
		List<Rated> best = rated.stream().filter((one) -> one.score() >= LEAST_SCORE).sorted(ORDER).toList();
		return best.stream()
			.limit(query.limit())
			.map((one) -> candidate(one, one == match && one == best.get(0)))
			.toList();
	}

	/** Of several that are so named the one that has what else is asked for. */
	private static Rated supported(List<Rated> sure) {
		List<Rated> supported = sure.stream().filter((one) -> one.properties().supports()).toList();
		return (supported.size() == 1) ? supported.get(0) : null;
	}

	/** A record by its permanent name, or by its address. */
	Optional<Entry> byId(String text) {
		String path = text.replaceFirst("^https?://[^/]+", "").replaceFirst("^/id/", "");
		return Ref.parse(path)
			.or(() -> Ref.ofPath(path))
			.flatMap((ref) -> this.entries.findByRefIn(List.of(ref.toString())).stream().findFirst())
			.filter((entry) -> RecordType.kinds().contains(entry.kind()));
	}

	private List<Rated> named(ReconciliationQuery query) {
		AskedName asked = AskedName.of(query.query());
		Set<Kind> kinds = query.preferred() ? RecordType.kinds() : query.kinds();
		List<Rated> rated = rated(this.retrieval.named(asked, kinds), asked, query);
		if (rated.stream().noneMatch((one) -> one.name().share() > NEARLY)) {
			List<Entry> near = new ArrayList<>(this.retrieval.nearlyNamed(asked, kinds));
			near.removeAll(rated.stream().map(Rated::entry).toList());
			rated.addAll(rated(near, asked, query));
		}
		return rated;
	}

	private List<Rated> rated(List<Entry> entries, AskedName asked, ReconciliationQuery query) {
		List<Rated> rated = new ArrayList<>();
		for (Entry entry : entries) {
			NameMatch match = names(entry).match(asked);
			boolean common = entry.kind() != Kind.PERSON && this.common.arePlain(asked, query.kinds());
			if (match.share() > 0) {
				rated.add(rated(entry, new NameMatch(match.share(), match.sure() && !common), query));
			}
		}
		return rated;
	}

	private Names names(Entry entry) {
		return this.names.get(entry.ref().toString(),
				(ref) -> Names.of(entry, () -> this.evidence.beside(entry), this.common::isReal));
	}

	private List<Rated> withProperties(ReconciliationQuery query) {
		Set<Kind> kinds = query.kinds().isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(query.kinds());
		return kinds.stream()
			.flatMap((kind) -> this.entries.findByKindOrderByPosition(kind).stream())
			.map((entry) -> rated(entry, new NameMatch(0, false), query))
			.filter((one) -> one.properties().share() > 0)
			.toList();
	}

	private Rated rated(Entry entry, NameMatch name, ReconciliationQuery query) {
		PropertyMatch properties = this.evidence.of(entry, query.properties());
		boolean asked = query.kinds().contains(entry.kind());
		double share = (query.query() == null) ? properties.share() * (1 - OF_PROPERTIES) : query.properties().isEmpty()
				? name.share() : (1 - OF_PROPERTIES) * name.share() + OF_PROPERTIES * properties.share();
		double score = 100 * share * (asked ? 1 : OF_OTHER_TYPE);
		int references = this.retrieval.index().record(this.retrieval.index().number(entry.ref())).references();
		return new Rated(entry, name, properties, Math.round(10 * score) / 10.0, references, asked);
	}

	private static Candidate candidate(Rated one, boolean match) {
		return Candidate.of(one.entry(), one.score(),
				List.of(new Feature("name_similarity", Math.round(1000 * one.name().share()) / 1000.0),
						new Feature("sure_name", one.name().sure()),
						new Feature("property_match", Math.round(1000 * one.properties().share()) / 1000.0),
						new Feature("type_match", one.asked()), new Feature("references", one.references())),
				match);
	}

}
