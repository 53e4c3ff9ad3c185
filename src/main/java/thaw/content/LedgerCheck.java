package thaw.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thaw.crossref.Ref;
import thaw.text.Passage;
import thaw.text.PassageId;

/**
 * Holds an edition to the ledger: what was published is still there or was taken out with
 * a reason, and no address serves twice. A passage that is not yet in the ledger is no
 * fault.
 */
final class LedgerCheck {

	private final Library library;

	private final Map<String, Ref> used = new HashMap<>();

	private LedgerCheck(Library library) {
		this.library = library;
	}

	/** Reports what was lost, and what was used again. */
	static void check(Library library) {
		LedgerCheck check = new LedgerCheck(library);
		library.written()
			.forEach((ref, written) -> written.passages().forEach((passage) -> check.use(ref, written, passage)));
		new LostPassages(library).all().forEach(check::lost);
		library.ledger().entries().forEach(check::successor);
	}

	private void use(Ref ref, Library.Written written, Passage passage) {
		String key = LedgerLine.key(ref, passage.id());
		Ref first = this.used.putIfAbsent(key, ref);
		LedgerLine published = this.library.ledger().line(ref, passage.id());
		if (first != null) {
			report(written, passage, "'" + passage.id() + "', which a passage of " + first + " has too",
					"an address of its own: {#…} with other eight digits at its end");
		}
		else if (published != null && published.isWithdrawn()) {
			report(written, passage, "'" + passage.id() + "', which was taken out in edition " + published.withdrawn(),
					"an address that was never used: {#…} with other eight digits at its end");
		}
		else if (published != null && !this.library.present(published.ref()).equals(ref)) {
			report(written, passage, "'" + passage.id() + "', which " + published.ref() + " published",
					"an address of its own: {#…} with other eight digits at its end");
		}
	}

	private void report(Library.Written written, Passage passage, String found, String expected) {
		this.library.report(new ContentProblem(written.file().path(), lineOf(written, passage),
				passage.place().replaceFirst("\\[.*", ""), found, expected));
	}

	/** By its first words, as far as they stand on a line without markup. */
	private static int lineOf(Library.Written written, Passage passage) {
		List<String> words = List.of(passage.words().split(" "));
		for (int most = Math.min(words.size(), 6); most > 1; most--) {
			int line = written.file().lineOf(String.join(" ", words.subList(0, most)));
			if (line > 1) {
				return line;
			}
		}
		return 1;
	}

	private void lost(LostPassages.Lost lost) {
		LedgerLine line = lost.entry().line();
		Library.Written written = this.library.written().get(this.library.present(line.ref()));
		String stood = "no passage '" + line.id() + "'" + (line.words().isEmpty() ? "" : " (“" + line.words() + "”)")
				+ ", published in edition " + line.since();
		List<String> ways = new ArrayList<>();
		if (lost.likely() != null && !line.id().startsWith(Passage.NOTE)) {
			ways.add("'" + token(lost) + " the passage “" + LostPassages.abridged(lost.likely().words()) + "”");
		}
		ways.add("'./mvnw -Pledger compile', which mends what was edited");
		ways.add("what it was taken out for, in line " + lost.entry().number() + " of " + lost.entry().file());
		String expected = String.join("; or ", ways);
		if (written == null) {
			this.library.report(new ContentProblem(lost.entry().file(), lost.entry().number(), Ledger.FOLDER,
					"no record '" + line.ref() + "'", "its old slug under formerly, or " + expected));
		}
		else {
			this.library.report(new ContentProblem(written.file().path(),
					(lost.likely() != null) ? lineOf(written, lost.likely()) : 1, Ledger.FOLDER, stood, expected));
		}
	}

	private static String token(LostPassages.Lost lost) {
		boolean key = lost.likely().place().contains("[") && !PassagePlace.isText(lost.likely().place());
		return key ? "id: " + lost.entry().line().id() + "' in" : "{#" + lost.entry().line().id() + "}' at the end of";
	}

	private void successor(Ledger.Entry entry) {
		LedgerLine line = entry.line();
		String id = line.successor();
		Ref here = this.library.present(line.ref());
		if (id != null && !this.used.containsKey(LedgerLine.key(here, id))
				&& this.library.ledger().line(line.ref(), id) == null) {
			this.library.report(new ContentProblem(entry.file(), entry.number(), Ledger.FOLDER,
					"the successor '" + id + "', which is no passage" + (PassageId.isOfWords(id) ? "" : " of " + here),
					"the id of what came in its place, or -"));
		}
	}

}
