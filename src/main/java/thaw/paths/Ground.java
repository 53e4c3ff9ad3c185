package thaw.paths;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what it rests that two records are joined. */
enum Ground {

	/** The site states it as a fact. */
	STATED(""),
	/** Somebody reports it. */
	REPORTED("Reported, not certain."),
	/** One is named in a text about the other. */
	MENTIONED("A mention, no more.");

	private final String reservation;

	Ground(String reservation) {
		this.reservation = reservation;
	}

	/** What a reader must be told; empty of a fact. */
	String reservation() {
		return this.reservation;
	}

	/** As in the JSON twin: {@code stated}. */
	@JsonValue
	String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
