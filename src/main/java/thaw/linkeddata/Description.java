package thaw.linkeddata;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.springframework.web.util.UriUtils;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;

/**
 * What a graph says of one subject, property by property. Properties and types are
 * written with the prefix of a {@link Namespace}. What is null or empty is not said.
 */
public final class Description {

	/** The language of all that the editors write. */
	public static final String ENGLISH = "en";

	private static final String SOURCE = "schema:citation";

	/** What the IRI of an address must not hold as it is (RFC 3987). */
	private static final Pattern RAW = Pattern.compile("[^!#$%&'()*+,./0-9:;=?@A-Z_a-z~\\u00a0-\\ud7ff-]");

	private final Graph graph;

	private final IRI subject;

	Description(Graph graph, IRI subject) {
		this.graph = graph;
		this.subject = subject;
	}

	/** Says of what types it is. */
	public Description is(String... types) {
		for (String type : types) {
			this.graph.add(this.subject, RDF.TYPE, this.graph.term(type));
		}
		return this;
	}

	/** A text in English. */
	public Description english(String property, String text) {
		return text(property, text, ENGLISH);
	}

	/**
	 * A text.
	 * @param language its BCP 47 tag; null for a name or mark of no certain language
	 */
	public Description text(String property, String text, String language) {
		if (text == null || text.isBlank()) {
			return this;
		}
		return put(property,
				(language != null) ? Graph.VALUES.createLiteral(text, language) : Graph.VALUES.createLiteral(text));
	}

	/** A whole number. */
	public Description number(String property, Long number) {
		return (number != null) ? put(property, Graph.VALUES.createLiteral(number.toString(), XSD.INTEGER)) : this;
	}

	/** A number with decimals. */
	public Description decimal(String property, double number) {
		return put(property, Graph.VALUES.createLiteral(BigDecimal.valueOf(number).toPlainString(), XSD.DECIMAL));
	}

	/** Whether it is so. */
	public Description flag(String property, boolean set) {
		return put(property, Graph.VALUES.createLiteral(set));
	}

	/** A day. */
	public Description day(String property, LocalDate day) {
		return (day != null) ? put(property, Graph.VALUES.createLiteral(day.toString(), XSD.DATE)) : this;
	}

	/** A date in EDTF, with all its doubt. */
	public Description edtf(String property, HistoricalDate date) {
		return (date == null) ? this
				: put(property, Graph.VALUES.createLiteral(date.edtf(), this.graph.term("edtf:EDTF")));
	}

	/** A date where it is a certain day, month or year: no finer and no surer. */
	public Description certain(String property, HistoricalDate date) {
		String plain = (date != null) ? date.machine() : null;
		if (plain == null) {
			return this;
		}
		IRI type = (plain.length() == 4) ? XSD.GYEAR : (plain.length() == 7) ? XSD.GYEARMONTH : XSD.DATE;
		return put(property, Graph.VALUES.createLiteral(plain, type));
	}

	/** The first and last day that a date can mean, where both are known. */
	public Description bounds(HistoricalDate date) {
		return (date == null || date.isOpen()) ? this
				: day("thaw:earliest", date.earliest()).day("thaw:latest", date.latest());
	}

	/** Another record. */
	public Description link(String property, Ref other) {
		return (other != null) ? link(property, this.graph.record(other)) : this;
	}

	/** Anything else that is described. */
	public Description link(String property, Description other) {
		return put(property, other.subject);
	}

	/**
	 * A record or something that has only a name.
	 * @param stating the record that names it
	 */
	public Description link(String property, EntryOrWords other, Ref stating) {
		if (other == null || other.name() == null) {
			return this;
		}
		return (other.entry() != null) ? link(property, other.entry().ref()) : link(property,
				this.graph.part(stating, "named", other.name()).is("schema:Thing").english("rdfs:label", other.name()));
	}

	/**
	 * A value of one of our lists, {@code standing} or the like, which our vocabulary has
	 * as {@code standing-verified}.
	 */
	public Description value(String list, Enum<?> one) {
		return (one == null) ? this : put("thaw:" + list,
				this.graph.term("thaw:" + list + "-" + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
	}

	/** A term of some vocabulary. */
	public Description term(String property, String term) {
		return put(property, this.graph.term(term));
	}

	/** What it is about. */
	public Description about(List<Theme> themes) {
		themes.forEach((theme) -> link("schema:about", new Ref(Kind.THEME, theme.slug())));
		return this;
	}

	/** What has an address on another site. */
	public Description elsewhere(String property, String address) {
		return (address == null) ? this : put(property, Graph.VALUES
			.createIRI(RAW.matcher(address).replaceAll((raw) -> UriUtils.encode(raw.group(), StandardCharsets.UTF_8))));
	}

	/** The work in which it stands, and where in it. */
	public Description cites(Ref source, String locator) {
		return link(SOURCE, source).english("thaw:locator", locator);
	}

	private Description put(String property, Value value) {
		this.graph.add(this.subject, this.graph.term(property), value);
		return this;
	}

}
