package thaw.ties;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Ref;
import thaw.web.Link;

/**
 * All that ties a person to others.
 *
 * @param stated what sources state, the certain before the reported, each in the order of
 * time
 * @param derived what follows from the records, the firmest first
 */
public record PersonTies(List<StatedTie> stated, List<DerivedTie.Group> derived) {

	/** To so many people derived ties are listed, and so many to each. */
	private static final int MOST = 24;

	private static final int EACH = 4;

	/** The stated ties to so many people are told with sentence and source. */
	private static final int TOLD = 10;

	/** The ties of one person. */
	public static PersonTies of(Ref person, List<Tie> stated, List<DerivedTie> derived) {
		Map<String, List<DerivedTie>> groups = derived.stream()
			.collect(Collectors.groupingBy((tie) -> tie.who().id(), LinkedHashMap::new, Collectors.toList()));
		return new PersonTies(
				stated.stream().map((tie) -> StatedTie.of(tie, person)).sorted(StatedTie.CERTAIN_AND_EARLY).toList(),
				groups.entrySet().stream().map(DerivedTie.Group::of).sorted(DerivedTie.Group.FIRMEST).toList());
	}

	/** Whether nothing ties this person to anybody. */
	@JsonIgnore
	public boolean isEmpty() {
		return this.stated.isEmpty() && this.derived.isEmpty();
	}

	/**
	 * The certain ties, or the reported ones, those to one person together: those told
	 * with their sentences, which are to the people with most of them.
	 */
	public List<List<StatedTie>> told(boolean certain) {
		List<List<StatedTie>> groups = groups(certain);
		Set<List<StatedTie>> most = groups.stream()
			.sorted(Comparator.comparing((List<StatedTie> group) -> group.size()).reversed())
			.limit(TOLD)
			.collect(Collectors.toSet());
		return groups.stream().filter(most::contains).toList();
	}

	/** The others, which are told on the page of the other person. */
	public List<List<StatedTie>> named(boolean certain) {
		List<List<StatedTie>> told = told(certain);
		return groups(certain).stream().filter((group) -> !told.contains(group)).toList();
	}

	private List<List<StatedTie>> groups(boolean certain) {
		return List.copyOf(this.stated.stream()
			.filter((tie) -> tie.certain() == certain)
			.collect(Collectors.groupingBy((tie) -> tie.who().id(), LinkedHashMap::new, Collectors.toList()))
			.values());
	}

	/** The derived ties that the page lists. */
	public List<DerivedTie.Group> listed() {
		return this.derived.stream().limit(MOST).map((group) -> group.first(EACH)).toList();
	}

	/** The drawings of the nearest, one for each width of page. */
	public List<TieDrawing> drawings(String name) {
		List<Nearest> nearest = nearest();
		return nearest.isEmpty() ? List.of()
				: List.of(TieDrawing.of("small", 288, name, nearest), TieDrawing.of("column", 560, name, nearest));
	}

	/**
	 * The people nearest to this one: those with more ties stated as certain, then those
	 * with more reported, then those of the firmest derived ties.
	 */
	List<Nearest> nearest() {
		Map<String, List<StatedTie>> ties = this.stated.stream()
			.collect(Collectors.groupingBy((tie) -> tie.who().id(), LinkedHashMap::new, Collectors.toList()));
		Stream<Nearest> stated = ties.values().stream().map(Nearest::stated).sorted(Nearest.FIRMEST);
		Stream<Nearest> derived = this.derived.stream()
			.filter((group) -> !ties.containsKey(group.who().id()))
			.map(Nearest::derived);
		return Stream.concat(stated, derived).limit(Nearest.MOST).toList();
	}

	/**
	 * A person in the drawing.
	 *
	 * @param who the person
	 * @param how the ties to the other in the middle, in words
	 * @param firmness {@code certain}, {@code reported} or {@code derived}
	 * @param ties how many they are
	 */
	record Nearest(Link who, String how, String firmness, int ties) {

		static final int MOST = 12;

		private static final int WORDS = 2;

		static final Comparator<Nearest> FIRMEST = Comparator.comparing(Nearest::firmness)
			.thenComparing(Comparator.comparing(Nearest::ties).reversed());

		static Nearest stated(List<StatedTie> ties) {
			boolean certain = ties.get(0).certain();
			String how = new LinkedHashSet<>(ties.stream().map(StatedTie::wording).toList()).stream()
				.limit(WORDS)
				.collect(Collectors.joining(", "));
			return new Nearest(ties.get(0).who(), how, certain ? "certain" : "reported", ties.size());
		}

		static Nearest derived(DerivedTie.Group group) {
			DerivedTie first = group.ties().get(0);
			String how = switch (first.ground()) {
				case SUCCESSION -> first.how().replace(" as", "");
				case COLLEAGUES, ORGANISATION -> "same body";
				case WORDS -> "words addressed";
				case EVENT -> group.ties().size() + ((group.ties().size() == 1) ? " event" : " events") + " together";
			};
			return new Nearest(group.who(), how, "derived", group.ties().size());
		}

	}

}
