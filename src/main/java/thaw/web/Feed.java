package thaw.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import thaw.crossref.Ref;

/**
 * What a feed tells. Addresses are paths on this site.
 *
 * @param name by which the feed is the same whatever page of it is read: the path of its
 * first page
 * @param title plain text
 * @param self address of this document
 * @param page address of the same as a page
 * @param next address of the next document of the feed (RFC 5005), or null
 * @param items its entries
 */
public record Feed(String name, String title, String self, String page, String next, List<Item> items) {

	/** The work as a name space, made once at random; it must never change. */
	private static final UUID WORK = UUID.fromString("6d595b31-3752-41af-8aa1-04b052f3aac8");

	/** The identity of the feed. */
	String id() {
		return urn(this.name);
	}

	/**
	 * One record, or one edition.
	 *
	 * @param key its permanent name
	 * @param path where its page is
	 * @param category what kind of thing it is, or its standing
	 * @param particulars what no reader may miss: of a quotation speaker, date and
	 * standing; empty if there is nothing
	 * @param text one line that says what it is: of a quotation its words
	 * @param published the day of the edition that first had it; null for that of the
	 * edition that the site shows
	 * @param updated the day of the edition that last changed it, or null likewise
	 */
	public record Item(String key, String path, String category, String name, String particulars, String text,
			LocalDate published, LocalDate updated) {

		/** A record of the edition that the site shows. */
		public static Item of(Ref ref, String category, String name, String particulars, String text) {
			return new Item(ref.toString(), ref.path(), category, name, particulars, text, null, null);
		}

		String id() {
			return urn(this.key);
		}

		/** Many readers list nothing but titles: what nobody may miss stands in them. */
		String title() {
			return this.particulars.isEmpty() ? this.name : this.name + " – " + this.particulars;
		}

		String summary() {
			return this.particulars.isEmpty() ? this.text : this.text + " (" + this.particulars + ")";
		}

	}

	/**
	 * An identity must outlive addresses (RFC 4287, section 4.2.6), and a tag (RFC 4151)
	 * needs a domain of one's own, which whoever runs the site may lack. So it is a UUID
	 * made of the permanent name within this work (RFC 9562, version 3): the same under
	 * every address.
	 */
	private static String urn(String name) {
		byte[] text = name.getBytes(StandardCharsets.UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES + text.length)
			.putLong(WORK.getMostSignificantBits())
			.putLong(WORK.getLeastSignificantBits())
			.put(text);
		return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes.array());
	}

}
