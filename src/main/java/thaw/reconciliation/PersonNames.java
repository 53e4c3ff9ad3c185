package thaw.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.dates.HistoricalDate;
import thaw.words.Likeness;
import thaw.words.NameWord;

/**
 * The names of a person: family names in all spellings, and given name and patronymic or
 * middle name, each in its place. So initials are told by their order: В. И. Сталин is
 * not И. В. Сталин.
 */
final class PersonNames implements Names {

	private static final double FAMILY_NAME_ONLY = 0.6;

	private static final double ANOTHER_GIVEN_NAME = 0.35;

	private static final double ONE_INITIAL = 0.88;

	private static final double INITIALS = 0.94;

	private static final double MORE_THAN_KNOWN = 0.7;

	private final List<NameWord> family = new ArrayList<>();

	private final List<List<NameWord>> given = new ArrayList<>();

	/** The whole names, of which each is sure if it is written so: Mao Zedong. */
	private final List<String> whole;

	private final HistoricalDate life;

	PersonNames(Entry entry) {
		String filed = entry.sortTitle();
		this.family.addAll(withoutParticles(NameWord.in(filed.split(",")[0])));
		List<List<NameWord>> all = Stream.concat(Stream.of(entry.title()), entry.names().stream())
			.map((name) -> withoutParticles(NameWord.in(name)))
			.toList();
		all.stream().filter((name) -> name.size() == 1).forEach((name) -> add(this.family, name.get(0)));
		all.stream().filter((name) -> name.size() > 1).forEach(this::learn);
		this.whole = all.stream().filter((name) -> name.size() > 1).map(NameWord::text).toList();
		this.life = entry.date();
	}

	/** A form without a known family name has one of its own, at its end. */
	private void learn(List<NameWord> name) {
		List<NameWord> rest = name.stream().filter((word) -> !family(word).isSure()).toList();
		if (rest.size() == name.size()) {
			add(this.family, name.get(name.size() - 1));
			rest = name.subList(0, name.size() - 1);
		}
		for (int place = 0; place < rest.size(); place++) {
			if (this.given.size() <= place) {
				this.given.add(new ArrayList<>());
			}
			add(this.given.get(place), rest.get(place));
		}
	}

	/** Many romanisations share a word. */
	private static void add(List<NameWord> words, NameWord word) {
		if (words.stream().noneMatch((other) -> other.isSame(word))) {
			words.add(word);
		}
	}

	/** Without de, van and the like, which stand now before a name and now behind. */
	private static List<NameWord> withoutParticles(List<NameWord> words) {
		List<NameWord> capitals = words.stream()
			.filter((word) -> word.initial() || Character.isUpperCase(word.written().codePointAt(0)))
			.toList();
		return capitals.isEmpty() ? words : capitals;
	}

	private Likeness family(NameWord word) {
		return word.initial() ? Likeness.NONE : likeness(word, this.family);
	}

	private static Likeness likeness(NameWord word, List<NameWord> names) {
		return names.stream().filter((name) -> !name.initial()).map(word::likeness).reduce(Likeness.NONE, Likeness::or);
	}

	/** What may be a form of address may be a name too: Королёв sounds like a king's. */
	@Override
	public NameMatch match(AskedName asked) {
		NameMatch bare = match(asked.bare());
		NameMatch match = asked.bare().equals(asked.person()) ? bare : bare.or(match(asked.person()));
		boolean another = !asked.years().isEmpty() && this.life != null && !asked.years().contains(this.life.year());
		return another ? new NameMatch(ANOTHER_GIVEN_NAME * match.share(), false) : match;
	}

	private NameMatch match(List<NameWord> words) {
		List<NameWord> asked = withoutParticles(words);
		Likeness best = asked.stream().map(this::family).reduce(Likeness.NONE, Likeness::or);
		if (best == Likeness.NONE) {
			return NameMatch.NONE;
		}
		List<NameWord> rest = withoutFamily(asked, best);
		if (rest.isEmpty()) {
			boolean sure = this.whole.contains(NameWord.text(asked));
			return new NameMatch((sure ? 1 : FAMILY_NAME_ONLY) * best.share(), sure);
		}
		return given(rest, best);
	}

	/** Without the family name, and whatever else is as surely one. */
	private List<NameWord> withoutFamily(List<NameWord> asked, Likeness best) {
		List<NameWord> rest = new ArrayList<>();
		boolean found = false;
		for (NameWord word : asked) {
			Likeness likeness = family(word);
			if (likeness == best && (!found || best.isSure())) {
				found = true;
			}
			else if (!likeness.isSure()) {
				rest.add(word);
			}
		}
		return rest;
	}

	private NameMatch given(List<NameWord> rest, Likeness family) {
		double share = family.share();
		boolean sure = family.isSure();
		int initials = 0;
		for (int place = 0; place < rest.size(); place++) {
			List<NameWord> names = (place < this.given.size()) ? this.given.get(place) : List.of();
			Likeness likeness = likeness(rest.get(place), names, place);
			double worth = names.isEmpty() ? MORE_THAN_KNOWN
					: (likeness == Likeness.NONE) ? ANOTHER_GIVEN_NAME : likeness.share();
			share = Math.min(share, worth);
			sure &= likeness.isSure();
			initials += rest.get(place).initial() ? 1 : 0;
		}
		double known = (initials < rest.size()) ? 1 : (initials > 1) ? INITIALS : ONE_INITIAL;
		return new NameMatch(share * known, sure);
	}

	/** As a whole word, or as an initial of either side. */
	private static Likeness likeness(NameWord asked, List<NameWord> names, int place) {
		if (asked.initial()) {
			return asked.abbreviates(names.stream().filter((name) -> !name.initial()).toList()) ? Likeness.SPELLING
					: Likeness.NONE;
		}
		boolean abbreviated = place > 0
				&& names.stream().filter(NameWord::initial).anyMatch((initial) -> initial.abbreviates(List.of(asked)));
		Likeness whole = likeness(asked, names);
		return (whole == Likeness.NONE && abbreviated) ? Likeness.FORM : whole;
	}

}
