package thaw.rdf;

import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/** The vocabulary for people. */
record VocabularyPage(List<VocabularyTerm> terms) implements Page {

	static final String DESCRIPTION = "The terms in which this reference describes its records as linked data, where "
			+ "no public vocabulary has one: what each means, and of what others it is a kind.";

	/** The classes. */
	public List<VocabularyTerm> classes() {
		return of(VocabularyTerm.Sort.CLASS);
	}

	/** The properties whose values are texts, numbers, dates or other records. */
	public List<VocabularyTerm> properties() {
		return of(VocabularyTerm.Sort.PROPERTY);
	}

	/** The properties whose values are a list. */
	public List<VocabularyTerm> lists() {
		return of(VocabularyTerm.Sort.LIST);
	}

	/** The values of one of those. */
	public List<VocabularyTerm> values(VocabularyTerm list) {
		return of(VocabularyTerm.Sort.VALUE).stream().filter((one) -> one.list().equals(list.name())).toList();
	}

	private List<VocabularyTerm> of(VocabularyTerm.Sort sort) {
		return this.terms.stream().filter((one) -> one.sort() == sort).toList();
	}

	@Override
	public String template() {
		return "rdf/vocabulary";
	}

	@Override
	public String path() {
		return Vocabulary.PATH;
	}

	@Override
	public String heading() {
		return "Vocabulary of the data";
	}

	@Override
	public String description() {
		return DESCRIPTION;
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"), Link.to("/data", "Data"));
	}

}
