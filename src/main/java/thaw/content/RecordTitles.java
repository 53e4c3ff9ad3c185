package thaw.content;

import java.util.Optional;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.markup.Html;
import thaw.text.KnownTitles;

/**
 * The names that the texts of one record give to others; what is wrong with one is
 * reported.
 */
final class RecordTitles implements KnownTitles {

	private final Ref ref;

	private final ContentFile file;

	private final Library library;

	RecordTitles(Ref ref, ContentFile file, Library library) {
		this.ref = ref;
		this.file = file;
		this.library = library;
	}

	@Override
	public Optional<Html> titleHtml(Ref target) {
		Optional<Card> card = this.library.card(target);
		String written = (target.kind() == Kind.SOURCE) ? target.slug() : target.toString();
		if (card.isEmpty()) {
			this.library.report(new ContentProblem(this.file.path(), this.file.lineOf(written), "body",
					"'" + target + "', which is unknown", this.library.suggestion(target)));
		}
		else if (target.equals(this.ref)) {
			this.library.report(new ContentProblem(this.file.path(), this.file.lineOf(written), "body",
					"a link to itself", "a link to another record, or none"));
		}
		return card.map(Card::titleHtml);
	}

	@Override
	public String grade(Ref source) {
		Citable citable = citable(source);
		if (citable != null && !citable.read()) {
			this.library.report(new ContentProblem(this.file.path(), this.file.lineOf("@" + source.slug()), "citation",
					"'@" + source.slug() + "', which was not read",
					"a source that was; a work that was not stands under further-reading"));
		}
		return (citable != null) ? citable.words() : null;
	}

	/** What must be known of a source before it is cited; null if it is unknown. */
	Citable citable(Ref source) {
		return this.library.card(source).map(Card::citable).orElse(null);
	}

}
