package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.web.NoSuchRecord;

/** The works cited as linked data. */
@Component
class LinkedSources implements LinkedRecords {

	private final Sources sources;

	LinkedSources(Sources sources) {
		this.sources = sources;
	}

	@Override
	public Kind kind() {
		return Kind.SOURCE;
	}

	@Override
	public List<String> types() {
		return List.of("schema:CreativeWork");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Source one = this.sources.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		CSLItemData item = one.item();
		Description work = graph.record(ref)
			.is("schema:" + SourcePage.TYPES.getOrDefault(item.getType(), "CreativeWork"))
			.text("schema:name", one.title(), item.getLanguage())
			.text("schema:inLanguage", item.getLanguage(), null)
			.text("dcterms:bibliographicCitation", one.bibliography().text(), null)
			.text("thaw:cslType", one.type(), null)
			.value("grade", one.grade())
			.value("consulted", one.consulted())
			.edtf("thaw:issued", one.issued())
			.certain("schema:datePublished", one.issued());
		published(item, work);
		named("schema:author", item.getAuthor(), ref, work, graph);
		named("schema:editor", item.getEditor(), ref, work, graph);
		named("schema:translator", item.getTranslator(), ref, work, graph);
	}

	private static void published(CSLItemData item, Description work) {
		work.text("thaw:container", item.getContainerTitle(), null)
			.text("thaw:publishedBy", item.getPublisher(), null)
			.text("thaw:publishedAt", item.getPublisherPlace(), null)
			.text("thaw:archive", item.getArchive(), null)
			.text("thaw:shelfmark", item.getArchiveLocation(), null)
			.text("schema:isbn", item.getISBN(), null)
			.elsewhere("schema:sameAs", (item.getDOI() != null) ? "https://doi.org/" + item.getDOI() : null)
			.elsewhere("schema:url", item.getURL());
	}

	/**
	 * Whoever it is, under a name as the work has it: who that is, is not established.
	 */
	private static void named(String property, CSLName[] names, Ref ref, Description work, Graph graph) {
		Stream.ofNullable(names).flatMap(Arrays::stream).forEach((name) -> {
			boolean body = name.getLiteral() != null;
			String words = body ? name.getLiteral()
					: (Objects.toString(name.getGiven(), "") + " " + name.getFamily()).strip();
			work.link(property,
					graph.part(ref, "name", words)
						.is(body ? "schema:Organization" : "schema:Person")
						.text("rdfs:label", words, null));
		});
	}

}
