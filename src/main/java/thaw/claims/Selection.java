package thaw.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import thaw.crossref.Theme;
import thaw.web.BadRequest;

/** Which claims the reader wants to see; null stands for all. */
record Selection(Dispute dispute, State state, Theme theme) {

	/**
	 * Reads the parameters of an address.
	 * @param asked {@code dispute}, {@code state} and {@code theme}; one that is missing
	 * or blank stands for all, and others count for nothing
	 * @throws BadRequest if one names nothing
	 */
	static Selection of(Map<String, String> asked) {
		return new Selection(one(asked, "dispute", Dispute.values(), Dispute::slug),
				one(asked, "state", State.values(), State::slug), one(asked, "theme", Theme.values(), Theme::slug));
	}

	private static <T> T one(Map<String, String> asked, String name, T[] values, Function<T, String> slug) {
		String value = asked.getOrDefault(name, "").strip();
		return value.isEmpty() ? null : Arrays.stream(values)
			.filter((one) -> slug.apply(one).equals(value))
			.findFirst()
			.orElseThrow(() -> new BadRequest("Claims have no " + name + " '" + value + "'. They can be chosen by "
					+ Arrays.stream(values).map(slug).collect(Collectors.joining(", ")) + "."));
	}

	Selection with(Dispute other) {
		return new Selection(other, this.state, this.theme);
	}

	Selection with(State other) {
		return new Selection(this.dispute, other, this.theme);
	}

	Selection with(Theme other) {
		return new Selection(this.dispute, this.state, other);
	}

	boolean includes(Claim claim) {
		return (this.dispute == null || claim.dispute() == this.dispute)
				&& (this.state == null || claim.state() == this.state)
				&& (this.theme == null || claim.themes().contains(this.theme));
	}

	/** What was chosen, as readers see it. */
	List<String> chosen() {
		return Stream
			.of((this.dispute != null) ? this.dispute.label() : null, (this.state != null) ? this.state.label() : null,
					(this.theme != null) ? this.theme.label() : null)
			.filter((label) -> label != null)
			.toList();
	}

	/** Address of a page of the same choice. */
	String page(int number) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(ClaimsPage.PATH);
		if (this.dispute != null) {
			address.queryParam("dispute", this.dispute.slug());
		}
		if (this.state != null) {
			address.queryParam("state", this.state.slug());
		}
		if (this.theme != null) {
			address.queryParam("theme", this.theme.slug());
		}
		return ((number > 1) ? address.queryParam("page", number) : address).build().toUriString();
	}

}
