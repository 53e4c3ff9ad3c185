package thaw.themes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.claims.ClaimLine;
import thaw.crossref.Entry;
import thaw.events.EventLine;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One theme.
 *
 * @param weather the share of thaw and freeze by year
 * @param events its events in the order of time; of very many those to which most leads
 * @param quotations those to which most leads
 * @param total how many quotations there are
 * @param people who takes part in most of its events and says most of its quotations
 * @param chapters which name most of both
 */
record ThemePage(@JsonUnwrapped Frame frame, String name, List<String> aliases, String summary, Weather weather,
		List<EventLine> events, long total, List<Named> quotations, List<Named> people, List<Named> chapters,
		List<ClaimLine> claims, List<Link> questions) implements RecordPage {

	/** More events than these are folded year by year. */
	private static final int UNFOLDED = 12;

	/**
	 * A record of the theme.
	 *
	 * @param note what a reader should know of it before its page, or empty
	 * @param records how many records of the theme it has part in, or 0 if it is one
	 */
	record Named(Link link, String note, long records) {

		static Named of(Entry entry, String note, long records) {
			return new Named(Link.to(entry), note, records);
		}

	}

	/** Whether the events are folded. */
	public boolean folds() {
		return this.events.size() > UNFOLDED;
	}

	/** The events by the year in which they began. */
	public Map<Integer, List<EventLine>> years() {
		return this.events.stream()
			.collect(Collectors.groupingBy((event) -> event.date().year(), TreeMap::new, Collectors.toList()));
	}

	/** All its events, among those of the whole timeline. */
	public String timeline() {
		return "/timeline?theme=" + slug();
	}

	/** All its quotations. */
	public String allQuotations() {
		return "/quotations?theme=" + slug();
	}

	/** All its claims. */
	public String allClaims() {
		return "/claims?theme=" + slug();
	}

	private String slug() {
		return this.frame.ref().slug();
	}

	@Override
	public String template() {
		return "themes/theme";
	}

	@Override
	public String heading() {
		return this.name + " (theme)";
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("DefinedTerm", site).with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.with("inDefinedTermSet", site + ThemesPage.PATH);
	}

}
