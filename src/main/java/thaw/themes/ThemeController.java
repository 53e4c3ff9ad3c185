package thaw.themes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.claims.ClaimLine;
import thaw.claims.Claims;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.events.EventLine;
import thaw.events.Events;
import thaw.questions.Question;
import thaw.questions.Questions;
import thaw.records.Frames;
import thaw.web.Link;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class ThemeController {

	/** So many events, claims and questions of a theme its page shows. */
	private static final Limit MOST = Limit.of(200);

	private final Themes themes;

	private final ThemeShare share;

	private final Events events;

	private final Claims claims;

	private final Questions questions;

	private final Frames frames;

	ThemeController(Themes themes, ThemeShare share, Events events, Claims claims, Questions questions, Frames frames) {
		this.themes = themes;
		this.share = share;
		this.events = events;
		this.claims = claims;
		this.questions = questions;
		this.frames = frames;
	}

	@GetMapping({ "/themes", "/themes.json" })
	ThemesPage themes() {
		Map<Theme, List<ClimateCount>> climates = this.themes.climates()
			.stream()
			.collect(Collectors.groupingBy(ClimateCount::theme));
		Map<Theme, Long> quotations = byTheme(this.themes.quotations());
		Map<Theme, Long> claims = byTheme(this.themes.claims());
		List<ThemesPage.Item> items = this.themes.alphabetically()
			.stream()
			.map((one) -> ThemesPage.Item.of(one, Weather.of(climates.getOrDefault(one.theme(), List.of())),
					quotations.getOrDefault(one.theme(), 0L), claims.getOrDefault(one.theme(), 0L)))
			.toList();
		return new ThemesPage(items.size(), items);
	}

	private static Map<Theme, Long> byTheme(List<ThemeCount> counts) {
		return counts.stream().collect(Collectors.toMap(ThemeCount::theme, ThemeCount::records));
	}

	@GetMapping({ "/themes/{slug}", "/themes/{slug}.json" })
	ThemePage theme(@PathVariable String slug) {
		ThemeRecord record = this.themes.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.THEME, slug));
		Theme theme = record.theme();
		List<ClimateCount> climates = this.themes.climates().stream().filter((one) -> one.theme() == theme).toList();
		return new ThemePage(this.frames.of(record.ref()), record.name(), record.aliases(), record.summary(),
				Weather.of(climates), events(theme), byTheme(this.themes.quotations()).getOrDefault(theme, 0L),
				this.share.quotations(theme), this.share.people(theme), this.share.chapters(theme),
				this.claims.about(theme, MOST).stream().map(ClaimLine::of).toList(),
				this.questions.about(theme, MOST).stream().map(ThemeController::link).toList());
	}

	private List<EventLine> events(Theme theme) {
		return this.events.about(theme, MOST).stream().sorted(Events.CHRONOLOGICALLY).map(EventLine::of).toList();
	}

	private static Link link(Question question) {
		return Link.to(question.ref().path(), question.question());
	}

}
