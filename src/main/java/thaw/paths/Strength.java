package thaw.paths;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.ties.TieType;

/**
 * What a step from one record to another costs, by what joins them: the more it says, the
 * less. Two steps over a strong tie are shorter than one over a mere mention.
 */
final class Strength {

	/** A tie that a source states. */
	static final int TIE = 10;

	/** An acquaintance or an opinion. */
	private static final int MILD_TIE = 13;

	/** A tie that is only reported. */
	private static final int REPORTED_TIE = 18;

	private static final int SUBJECT_OF_A_WORK = 34;

	private static final Set<TieType> MILD = EnumSet.of(TieType.MET, TieType.PRAISED, TieType.CRITICISED,
			TieType.WROTE_ABOUT, TieType.INFLUENCED, TieType.MOURNED, TieType.RECORDED);

	private static final Map<Relation, Integer> COSTS = new EnumMap<>(Map.ofEntries(Map.entry(Relation.SPEAKER, 12),
			Map.entry(Relation.ADDRESSEE, 12), Map.entry(Relation.PARTICIPANT, 14), Map.entry(Relation.RELATED, 14),
			Map.entry(Relation.OCCASION, 14), Map.entry(Relation.WORK, 14), Map.entry(Relation.SUBJECT, 16),
			Map.entry(Relation.PLACE, 16), Map.entry(Relation.LIFE, 16), Map.entry(Relation.PART, 16),
			Map.entry(Relation.HOLDER, 18), Map.entry(Relation.TENURE, 20), Map.entry(Relation.POSITION, 24),
			Map.entry(Relation.MENTION, 40), Map.entry(Relation.CITATION, 40)));

	/** Records over which a way may lead; others are only its ends. */
	private static final Set<Kind> BETWEEN = EnumSet.of(Kind.PERSON, Kind.EVENT, Kind.QUOTATION, Kind.ORGANISATION,
			Kind.OFFICE, Kind.SOURCE, Kind.FIGURE, Kind.CLAIM);

	/** With so many neighbours a record joins only those whom it knows best. */
	private static final int CROWD = 12;

	private static final int PER_DOUBLING = 6;

	private Strength() {
	}

	/** Of a tie between two people. */
	static int of(TieType type, boolean certain) {
		return certain ? (MILD.contains(type) ? MILD_TIE : TIE) : REPORTED_TIE;
	}

	/**
	 * Of any other relation; 0 if it joins nothing. That a work has several subjects says
	 * little of them, that a picture shows them says more.
	 * @param stated kind of the record that states it
	 */
	static int of(Relation relation, Kind stated) {
		return (relation == Relation.SUBJECT && stated == Kind.SOURCE) ? SUBJECT_OF_A_WORK
				: COSTS.getOrDefault(relation, 0);
	}

	/** Whether a way may lead over records of a kind. */
	static boolean leadsOver(Kind kind) {
		return BETWEEN.contains(kind);
	}

	/**
	 * What it costs to pass through a record: that two people belonged to one huge body
	 * says little of them.
	 * @param neighbours how many records are joined to it by more than mentions
	 */
	static int ofPassing(Kind kind, int neighbours) {
		if (neighbours <= CROWD) {
			return 0;
		}
		double doublings = Math.log((double) neighbours / CROWD) / Math.log(2);
		return (int) Math.round(PER_DOUBLING * doublings * ((kind == Kind.ORGANISATION) ? 2 : 1));
	}

}
