package thaw.downloads;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Documents in the XML form of HTML. */
final class Xhtml {

	private Xhtml() {
	}

	/**
	 * A whole document.
	 * @param title its title, plain text
	 * @param style address of the style sheet, from the document
	 * @param role of EPUB's structural vocabulary, or empty
	 */
	static byte[] document(String title, String style, String role, Element body) {
		String type = role.isEmpty() ? "" : " epub:type=\"" + role + "\"";
		String text = String.format(Locale.ROOT,
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<!DOCTYPE html>
						<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB">
						<head><title>%s</title><link rel="stylesheet" type="text/css" href="%s"/></head>
						<body%s>%s</body>
						</html>
						""",
				escape(title), style, type, inner(body));
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** What an element holds, as XML. */
	static String inner(Element element) {
		Document frame = Document.createShell("");
		frame.outputSettings()
			.syntax(Document.OutputSettings.Syntax.xml)
			.escapeMode(Entities.EscapeMode.xhtml)
			.charset(StandardCharsets.UTF_8)
			.prettyPrint(false);
		Element holder = frame.body();
		holder.empty();
		element.clone().childNodes().stream().toList().forEach(holder::appendChild);
		return holder.html();
	}

	/** Text within XML. */
	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
