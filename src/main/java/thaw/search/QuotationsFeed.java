package thaw.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Quotations as an Atom feed (RFC 4287). */
final class QuotationsFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private final XMLStreamWriter xml;

	private final String site;

	private final String updated;

	private QuotationsFeed(XMLStreamWriter xml, String site, LocalDate updated) {
		this.xml = xml;
		this.site = site;
		this.updated = DateTimeFormatter.ISO_INSTANT.format(updated.atStartOfDay(ZoneOffset.UTC));
	}

	/**
	 * The answers of a page.
	 * @param site address of the site, for absolute addresses
	 * @param updated when the content last changed
	 */
	static byte[] of(QuotationsPage page, String site, LocalDate updated) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			new QuotationsFeed(xml, site, updated).write(page);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("a feed could not be written to memory", ex);
		}
		return out.toByteArray();
	}

	private void write(QuotationsPage page) throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(ATOM);
		this.xml.writeAttribute("xml:lang", "en-GB");
		element("id", this.site + page.address().url());
		element("title", page.heading());
		element("updated", this.updated);
		link("self", "application/atom+xml", page.address().url(".atom"));
		link("alternate", "text/html", page.address().url());
		if (page.next() != null) {
			link("next", "application/atom+xml", page.address().atPage(page.page() + 1).url(".atom"));
		}
		for (QuotationItem item : page.items()) {
			entry(item);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void entry(QuotationItem item) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		element("id", this.site + item.url());
		element("title", item.title());
		element("updated", this.updated);
		this.xml.writeStartElement("author");
		element("name", item.speaker().name());
		this.xml.writeEndElement();
		link("alternate", "text/html", item.url());
		element("summary", item.text() + " (" + item.speaker().name() + ", " + item.date().words() + "; "
				+ item.standingLabel().toLowerCase() + ")");
		this.xml.writeEndElement();
	}

	private void element(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml
			.writeCharacters(text.replaceAll("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
		this.xml.writeEndElement();
	}

	private void link(String relation, String type, String path) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", this.site + path);
	}

}
