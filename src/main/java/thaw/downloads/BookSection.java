package thaw.downloads;

import org.jsoup.nodes.Element;

/**
 * One document of a book.
 *
 * @param file its name in the book, with folders: {@code people/nikita-khrushchev.xhtml}
 * @param path address on the site of what it shows, null if it was made for the book
 * @param title its title in the contents, plain text
 * @param level 1 for what stands in the contents by itself, 2 for what stands below the
 * last of level 1
 * @param role what EPUB calls it: {@code chapter}, {@code glossary}, {@code bibliography}
 * @param body its content
 */
record BookSection(String file, String path, String title, int level, String role, Element body) {

	boolean drawn() {
		return this.body.selectFirst("svg") != null;
	}

}
