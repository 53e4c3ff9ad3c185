package thaw.citing;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.quotations.Evidence;
import thaw.quotations.Quotation;
import thaw.quotations.Quotations;
import thaw.sources.Source;
import thaw.sources.Sources;
import thaw.text.Citation;
import thaw.web.Imprint;

/** What is cited by whoever cites a page: the page itself, or the work it describes. */
@Component
@Transactional(readOnly = true)
class Works {

	private final Entries entries;

	private final Sources sources;

	private final Quotations quotations;

	private final Edition edition;

	Works(Entries entries, Sources sources, Quotations quotations, Edition edition) {
		this.entries = entries;
		this.sources = sources;
		this.quotations = quotations;
		this.edition = edition;
	}

	/**
	 * What to cite for a record, in the order of the layers: a source is cited itself; a
	 * quotation with the work in which it stands; anything else as an article of this
	 * reference. Empty if there is no such record.
	 * @param site address of the site
	 */
	List<Work> of(Ref ref, String site) {
		Optional<Entry> entry = this.entries.findByRefIn(List.of(ref.toString())).stream().findFirst();
		return entry.map((card) -> switch (ref.kind()) {
			case SOURCE -> List.of(source(new Citation(ref.slug(), ""), Work.Role.SUBJECT));
			case QUOTATION -> layers(this.quotations.findBySlug(ref.slug()).orElseThrow(), article(card, site));
			default -> List.of(article(card, site));
		}).orElse(List.of());
	}

	/**
	 * Words that are verified or reported are cited from where they stand, then from the
	 * page; of others the page comes first, and with it no more than the oldest witness
	 * that has them.
	 */
	private List<Work> layers(Quotation quotation, Work page) {
		return switch (quotation.standing()) {
			case VERIFIED -> List.of(source(quotation.originalSource(), Work.Role.ORIGINAL), page);
			case ATTRIBUTED -> List.of(source(quotation.originalSource(), Work.Role.REPORT), page);
			default -> earliest(quotation).map((witness) -> List.of(page, source(witness, Work.Role.APPEARANCE)))
				.orElse(List.of(page));
		};
	}

	private static Optional<Citation> earliest(Quotation quotation) {
		return quotation.evidence()
			.stream()
			.filter((witness) -> witness.wording() != null)
			.map(Evidence::citation)
			.findFirst();
	}

	private Work source(Citation place, Work.Role role) {
		CSLItemData item = this.sources.findBySlug(place.citekey()).map(Source::item).orElseThrow();
		return new Work(item, place.locator(), role);
	}

	/** An edition without the word for it, which formats with a field for it add. */
	static String editionAlone(String edition) {
		return edition.replaceFirst(" ed\\.$", "");
	}

	/**
	 * A passage of a page of this reference: the page, with the address of the passage.
	 */
	Work passage(Entry entry, String passage, String site) {
		Work page = article(entry, site);
		CSLItemData item = new CSLItemDataBuilder(page.item()).URL(page.item().getURL() + "#" + passage).build();
		return new Work(item, page.locator(), page.role());
	}

	/** A page of this reference, dated by the day on which its edition was closed. */
	private Work article(Entry entry, String site) {
		CSLItemData item = new CSLItemDataBuilder().id("thaw-" + entry.kind().prefix() + "-" + entry.slug())
			.type(CSLType.ENTRY_ENCYCLOPEDIA)
			.author(new CSLNameBuilder().literal(Imprint.EDITORS).build())
			.title(entry.title())
			.containerTitle(Imprint.TITLE)
			.edition(this.edition.name() + " ed.")
			.issued(new CSLDateBuilder()
				.dateParts(this.edition.date().getYear(), this.edition.date().getMonthValue(),
						this.edition.date().getDayOfMonth())
				.build())
			.language("en-GB")
			.URL(site + entry.path())
			.build();
		return new Work(item, "", Work.Role.PAGE);
	}

}
