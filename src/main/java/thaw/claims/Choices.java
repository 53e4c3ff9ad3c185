package thaw.claims;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import thaw.crossref.Theme;

/** By what claims may be chosen: the values that some claim of the choice so far has. */
record Choices(List<Option> disputes, List<Option> states, List<Option> themes) {

	/**
	 * One value.
	 *
	 * @param value as it stands in the address
	 * @param label as readers see it
	 * @param count how many claims there are if it is chosen
	 * @param chosen whether it is chosen now
	 */
	record Option(String value, String label, long count, boolean chosen) {

	}

	static Choices of(List<Claim> all, Selection selection) {
		return new Choices(
				options(all, Dispute.values(), (one) -> selection.with(one),
						(one) -> new Option(one.slug(), one.label(), 0, one == selection.dispute())),
				options(all, State.values(), (one) -> selection.with(one),
						(one) -> new Option(one.slug(), one.label(), 0, one == selection.state())),
				options(all, Theme.values(), (one) -> selection.with(one),
						(one) -> new Option(one.slug(), one.label(), 0, one == selection.theme())));
	}

	private static <T> List<Option> options(List<Claim> all, T[] values, Function<T, Selection> choosing,
			Function<T, Option> naming) {
		return Arrays.stream(values).map((value) -> {
			Option option = naming.apply(value);
			long count = all.stream().filter(choosing.apply(value)::includes).count();
			return new Option(option.value(), option.label(), count, option.chosen());
		}).filter((option) -> option.count() > 0 || option.chosen()).toList();
	}

}
