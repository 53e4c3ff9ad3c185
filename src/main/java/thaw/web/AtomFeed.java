package thaw.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import thaw.content.Edition;

/**
 * Writes feeds in Atom (RFC 4287). Feed and entries are signed by the editors, never by
 * whom an entry quotes: that name may be in doubt. (Readers built on Rome do not hand the
 * author of a feed down to its entries.) What has no dates of its own was published, and
 * last changed, on the day of the edition.
 */
public final class AtomFeed {

	/** Media type. */
	public static final String TYPE = "application/atom+xml;charset=UTF-8";

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** What no XML 1.0 document may hold. */
	private static final String ILLEGAL = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final XMLStreamWriter xml;

	private final String site;

	private final Edition edition;

	private AtomFeed(String site, Edition edition) throws XMLStreamException {
		this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(this.out, StandardCharsets.UTF_8.name());
		this.site = site;
		this.edition = edition;
	}

	/**
	 * A feed as UTF-8.
	 * @param site address of the site, for absolute addresses
	 */
	public static byte[] of(Feed feed, String site, Edition edition) {
		try {
			AtomFeed atom = new AtomFeed(site, edition);
			atom.write(feed);
			atom.xml.close();
			return atom.out.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("a feed could not be written to memory", ex);
		}
	}

	private void write(Feed feed) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(NAMESPACE);
		this.xml.writeAttribute("xml:lang", "en-GB");
		element("id", feed.id());
		element("title", feed.title());
		element("subtitle", Imprint.TITLE + ", edition " + this.edition.name());
		element("updated", day(this.edition.date()));
		author();
		link("self", "application/atom+xml", feed.self());
		link("alternate", "text/html", feed.page());
		if (feed.next() != null) {
			link("next", "application/atom+xml", feed.next());
		}
		for (Feed.Item item : feed.items()) {
			entry(item);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void entry(Feed.Item item) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		element("id", item.id());
		element("title", item.title());
		link("alternate", "text/html", item.path());
		author();
		element("published", day(item.published()));
		element("updated", day(item.updated()));
		this.xml.writeEmptyElement("category");
		this.xml.writeAttribute("term", item.category());
		element("summary", item.summary());
		this.xml.writeEndElement();
	}

	private void author() throws XMLStreamException {
		this.xml.writeStartElement("author");
		element("name", Imprint.EDITORS);
		this.xml.writeEndElement();
	}

	private String day(LocalDate own) {
		LocalDate day = (own != null) ? own : this.edition.date();
		return DateTimeFormatter.ISO_INSTANT.format(day.atStartOfDay(ZoneOffset.UTC));
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text.replaceAll(ILLEGAL, ""));
		this.xml.writeEndElement();
	}

	private void link(String relation, String type, String path) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", this.site + path);
	}

}
