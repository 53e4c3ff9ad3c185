package thaw.content;

import thaw.text.PassageId;

/** Writes the addresses that are found without their record into the table of them. */
final class PassageRows {

	static final String TABLE = "passage";

	private PassageRows() {
	}

	static void write(Library library) {
		library.written()
			.forEach((ref, written) -> written.passages()
				.stream()
				.filter((passage) -> PassageId.isOfWords(passage.id()) && library.claim(TABLE + " " + passage.id()))
				.forEach((passage) -> library.row(TABLE)
					.put("id", passage.id())
					.put("ref", ref.toString())
					.put("derived", passage.derived())
					.put("withdrawn", (Object) null)
					.put("successor", (Object) null)
					.put("reason", (Object) null)));
		library.ledger()
			.entries()
			.stream()
			.map(Ledger.Entry::line)
			.filter((line) -> line.isWithdrawn() && PassageId.isOfWords(line.id()))
			.filter((line) -> library.claim(TABLE + " " + line.id()))
			.forEach((line) -> library.row(TABLE)
				.put("id", line.id())
				.put("ref", library.present(line.ref()).toString())
				.put("derived", (Object) null)
				.put("withdrawn", line.withdrawn())
				.put("successor", line.successor())
				.put("reason", line.reason()));
	}

}
