package thaw.days;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Entries;
import thaw.offices.OfficeRoll;
import thaw.offices.Tenure;
import thaw.offices.Tenures;
import thaw.people.People;
import thaw.people.Stays;
import thaw.web.Csv;
import thaw.web.Link;
import thaw.web.NoSuchPage;
import thaw.web.SiteAddress;

@Controller
@Transactional(readOnly = true)
class DayController {

	private static final String DAY = "{day:\\d{4}-\\d\\d-\\d\\d}";

	private static final String MONTH = "{month:\\d{4}-\\d\\d}";

	private static final String YEAR = "{year:\\d{4}}";

	private static final String EVERY_YEAR = "{day:\\d\\d-\\d\\d}";

	private static final String OTHER = "{other:(?!(?:\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?|\\d\\d-\\d\\d)(?:\\.json)?$).*}";

	private final Entries entries;

	private final OfficeRoll offices;

	private final Tenures tenures;

	private final People people;

	private final Stays stays;

	private final MarkedDays marked;

	private final OnThisDay onThisDay;

	private final SiteAddress site;

	DayController(Entries entries, OfficeRoll offices, Tenures tenures, People people, Stays stays, MarkedDays marked,
			OnThisDay onThisDay, SiteAddress site) {
		this.entries = entries;
		this.offices = offices;
		this.tenures = tenures;
		this.people = people;
		this.stays = stays;
		this.marked = marked;
		this.onThisDay = onThisDay;
		this.site = site;
	}

	@GetMapping({ "/on", "/on.json" })
	AnniversaryPage today(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, this.onThisDay.holds());
		return this.onThisDay.today();
	}

	@GetMapping({ "/on/" + EVERY_YEAR, "/on/" + EVERY_YEAR + ".json" })
	AnniversaryPage everyYear(@PathVariable String day) {
		return this.onThisDay.on(AskedDay.everyYear(day));
	}

	@GetMapping({ "/on/" + DAY, "/on/" + DAY + ".json" })
	DayPage day(@PathVariable String day) {
		LocalDate date = AskedDay.day(day);
		List<Tenure> held = this.tenures.touching(date, date);
		return new DayPage(day, CalendarWords.weekday(date), OfficesOfDay.of(date, this.offices.alphabetically(), held),
				Chronicle.of(date,
						this.entries.touching(MarkedDays.KINDS, date.minusDays(Chronicle.NEAR),
								date.plusDays(Chronicle.NEAR))),
				PeopleOfDay.of(date, this.people.alphabetically(), this.stays.all(), held),
				DayPage.Ways.of(date, this.marked));
	}

	@GetMapping("/on/" + DAY + ".csv")
	ResponseEntity<byte[]> csv(@PathVariable String day, HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Csv.TYPE))
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"offices-" + day + ".csv\"")
			.body(DayCsv.of(day(day), this.site.of(request)).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping({ "/on/" + MONTH, "/on/" + MONTH + ".json" })
	SpanPage month(@PathVariable String month) {
		YearMonth asked = AskedDay.month(month);
		SpanPage.Content content = content(asked.atDay(1), asked.atEndOfMonth());
		return SpanPage.of(asked, content, this.marked.between(content.from(), content.to()));
	}

	@GetMapping({ "/on/" + YEAR, "/on/" + YEAR + ".json" })
	SpanPage year(@PathVariable String year) {
		int asked = AskedDay.year(year);
		SpanPage.Content content = content(LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31));
		return SpanPage.of(asked, content, this.marked.between(content.from(), content.to()));
	}

	@GetMapping({ "/between/{from}/{to:[^.]+}", "/between/{from}/{to:[^.]+}.json" })
	SpanPage between(@PathVariable String from, @PathVariable String to) {
		LocalDate first = AskedDay.day(from);
		LocalDate last = AskedDay.day(to);
		if (last.isBefore(first)) {
			throw NoSuchPage.unreadable(
					CalendarWords.of(first) + " is later than " + CalendarWords.of(last)
							+ ". The earlier day comes first.",
					List.of(Link.to("/between/" + last + "/" + first, "The days from the one to the other")), "");
		}
		return SpanPage.between(first, last, content(first, last));
	}

	private SpanPage.Content content(LocalDate from, LocalDate to) {
		return new SpanPage.Content(from, to, this.entries.touching(MarkedDays.KINDS, from, to),
				this.tenures.touching(from, to));
	}

	/** What is no date gets a page that says how to write one. */
	@GetMapping({ "/on/" + OTHER, "/on/" + OTHER + ".json", "/between/{other}", "/between/{other}.json" })
	DayPage noDate(@PathVariable String other) {
		throw AskedDay.unreadable(other.replaceFirst("\\.(?:json|csv)$", ""));
	}

}
