package thaw.ties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.web.Link;

/**
 * Finds what joins a person to others though no source states it as a tie: offices in the
 * same small body, succession in an office, words addressed, events in which both took
 * part. What joins a crowd joins nobody.
 */
@Component
public class DerivedTies {

	/** In an event with more of our people than these, having taken part is no tie. */
	private static final int MOST = 12;

	private final CommonGround ground;

	private final SharedOffices offices;

	DerivedTies(CommonGround ground, SharedOffices offices) {
		this.ground = ground;
		this.offices = offices;
	}

	/** The derived ties of a person, none said twice; those of one ground together. */
	public List<DerivedTie> of(Ref person) {
		Map<String, DerivedTie> ties = new LinkedHashMap<>();
		Stream.of(this.offices.of(person.toString()).stream(), words(person.toString()), events(person.toString()))
			.flatMap((some) -> some)
			.forEach((tie) -> ties.putIfAbsent(tie.identity(), tie));
		List<String> together = ties.values()
			.stream()
			.filter((tie) -> tie.ground() == Ground.COLLEAGUES)
			.map(DerivedTies::inBody)
			.toList();
		return ties.values()
			.stream()
			.filter((tie) -> tie.ground() != Ground.ORGANISATION || !together.contains(inBody(tie)))
			.toList();
	}

	private static String inBody(DerivedTie tie) {
		return tie.who().id() + " " + tie.by().id();
	}

	private Stream<DerivedTie> events(String person) {
		return this.ground.fellows(person)
			.stream()
			.collect(Collectors.groupingBy((pointer) -> pointer.from().ref(), LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.filter((fellows) -> people(fellows) < MOST)
			.flatMap(Collection::stream)
			.map((pointer) -> tie(pointer, Ground.EVENT, "also in"));
	}

	private static long people(List<CrossReference> fellows) {
		return fellows.stream().map((pointer) -> pointer.to().ref()).distinct().count();
	}

	private Stream<DerivedTie> words(String person) {
		return this.ground.speakersAndAddressees(person)
			.stream()
			.map((pointer) -> tie(pointer, Ground.WORDS,
					(pointer.relation() == Relation.ADDRESSEE) ? "was addressed in" : "addressed this person in"));
	}

	private static DerivedTie tie(CrossReference pointer, Ground ground, String how) {
		Entry from = pointer.from();
		return new DerivedTie(Link.to(pointer.to()), ground, how, Link.to(from),
				(from.date() != null) ? from.date().words() : null);
	}

}
