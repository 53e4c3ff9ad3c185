package thaw.web;

import java.util.List;
import thaw.linkeddata.JsonLd;

/**
 * A page of the site, and at the same time its JSON twin: a record whose components are
 * all that its template may show. A controller returns it; {@link PageHandler} renders it
 * as HTML or, at the address with {@code .json}, as JSON.
 */
public interface Page {

	/** Name of its template. */
	String template();

	/**
	 * Permanent name of the record shown ({@code person:boris-pasternak}), or null if the
	 * page shows no single record. A page of a record can be cited.
	 */
	default String id() {
		return null;
	}

	/** Address without query, without {@code .json}. */
	String path();

	/** Title for the browser and for search engines, plain text, unique on the site. */
	String heading();

	/**
	 * Headings to choose the title of the document from, from the fullest to the
	 * shortest, each unique on the site: the first that fits is taken.
	 */
	default List<String> headings() {
		return List.of(heading());
	}

	/** Title of the document, at most 70 characters. */
	default String documentTitle() {
		return path().equals("/") ? heading() : HeadText.title(headings());
	}

	/** One or two sentences for search engines, plain text, 50 characters or more. */
	String description();

	/**
	 * The description as far as the head of a document has room for it: 160 characters.
	 */
	default String documentDescription() {
		return HeadText.description(description());
	}

	/** The pages above it, from the front page down; without itself. */
	default List<Link> trail() {
		return List.of();
	}

	/**
	 * What it says to machines; null if nothing.
	 * @param site address of the site without a slash at the end
	 */
	default JsonLd linkedData(String site) {
		return null;
	}

	/**
	 * Whether some of its text is in italics, as a title of a book is: the browser then
	 * fetches that face with the page. Other pages do without it.
	 */
	default boolean italic() {
		return id() != null;
	}

	/** Whether search engines should list it. */
	default boolean listed() {
		return true;
	}

	/**
	 * Whether robots should go on to what it links. Choices of a list combine without
	 * end, and every day has a day after it.
	 */
	default boolean followed() {
		return listed();
	}

	/** What robots are told in the head of the page; null if nothing. */
	default String robots() {
		String told = (listed() ? "" : "noindex ") + (followed() ? "" : "nofollow");
		return told.isEmpty() ? null : told.strip().replace(" ", ", ");
	}

	/** Whether it stands at an address that can be given to others; an error does not. */
	default boolean addressed() {
		return true;
	}

	/** Address of the JSON twin. */
	default String twin() {
		return path().equals("/") ? "/index.json" : path() + ".json";
	}

}
