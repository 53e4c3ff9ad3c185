package thaw.glossary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;

/** One term. */
record TermPage(@JsonUnwrapped Frame frame, String name, String nativeName, String nativeLanguage, List<String> aliases,
		String definition) implements RecordPage {

	static TermPage of(Term term, Frame frame) {
		return new TermPage(frame, term.name(), term.nativeName(), term.nativeLanguage(), term.aliases(),
				term.definition());
	}

	@Override
	public String template() {
		return "glossary/term";
	}

	@Override
	public String heading() {
		return this.name + " (term)";
	}

	@Override
	public String description() {
		return this.definition;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("DefinedTerm", site).with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.definition);
	}

}
