package thaw.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import thaw.crossref.Ref;
import thaw.text.Passage;

/**
 * Publishes the passages of an edition. What was edited keeps its address, which is
 * written into the file; a note that is gone is taken out in favour of the one most like
 * it; what is new is added to the ledger. What is gone and like nothing is left to an
 * editor, and nothing is written before every such passage has its reason.
 */
final class LedgerUpdate {

	/**
	 * What came of it.
	 *
	 * @param written whether the ledger was written
	 * @param lines what was done, or what an editor has to decide before
	 */
	record Outcome(boolean written, List<String> lines) {
	}

	private final Library library;

	private final Path content;

	private final String edition;

	private final Map<String, LedgerLine> lines = new TreeMap<>();

	private final List<LostPassages.Lost> kept = new ArrayList<>();

	/** What was done, a line each. */
	private final List<String> report = new ArrayList<>();

	/**
	 * Begins an update.
	 * @param library the records of the edition, whatever the ledger says of them
	 * @param content the folder in which their files lie
	 * @param edition the name of the edition that is published
	 */
	LedgerUpdate(Library library, Path content, String edition) {
		this.library = library;
		this.content = content;
		this.edition = edition;
	}

	/** Writes files and ledger, and says what it has done. */
	Outcome write() throws IOException {
		this.library.ledger().entries().stream().map(Ledger.Entry::line).forEach(this::put);
		List<LostPassages.Lost> lost = new LostPassages(this.library).all();
		List<String> undecided = lost.stream().filter((one) -> !decide(one)).map(LedgerUpdate::undecided).toList();
		if (!undecided.isEmpty()) {
			return new Outcome(false, undecided);
		}
		for (LostPassages.Lost one : this.kept) {
			keep(one);
		}
		publish();
		write(this.content.resolve(Ledger.FOLDER));
		this.report.add(this.lines.size() + " passages in the ledger");
		return new Outcome(true, this.report);
	}

	/** Under its present name. */
	private void put(LedgerLine line) {
		LedgerLine present = line.in(this.library.present(line.ref()));
		this.lines.put(present.key(), present);
	}

	private boolean decide(LostPassages.Lost lost) {
		LedgerLine line = lost.entry().line();
		if (line.id().startsWith(Passage.NOTE)
				&& this.library.written().containsKey(this.library.present(line.ref()))) {
			String successor = (lost.likely() != null) ? lost.likely().id() : null;
			put(line.withdrawn(this.edition, successor, "the sources cited were changed"));
			this.report.add(line.ref() + ": note " + line.id() + " gave way to " + successor);
			return true;
		}
		return lost.likely() != null && this.kept.add(lost);
	}

	private static String undecided(LostPassages.Lost lost) {
		LedgerLine line = lost.entry().line();
		return lost.entry().file() + ":" + lost.entry().number() + ": “" + line.words() + "” is gone from " + line.ref()
				+ ", and no new passage there is like it. Write {#" + line.id()
				+ "} at the end of the passage that says the same, or add to the line, after tabs, the edition, the id of "
				+ "its successor or -, and the reason.";
	}

	private void keep(LostPassages.Lost lost) throws IOException {
		LedgerLine line = lost.entry().line();
		Path file = this.content.resolve(this.library.written().get(this.library.present(line.ref())).file().path());
		String before = Files.readString(file, StandardCharsets.UTF_8);
		Files.writeString(file, PassagePlace.write(before, lost.likely().place(), line.id()), StandardCharsets.UTF_8);
		put(new LedgerLine(line.ref(), line.id(), line.since(), LostPassages.abridged(lost.likely().words()), null,
				null, null));
		this.report.add(file.getFileName() + ": {#" + line.id() + "} at “"
				+ LostPassages.abridged(lost.likely().words()) + "”, which was “" + line.words() + "”");
	}

	private void publish() {
		int before = this.lines.size();
		List<Passage> edited = this.kept.stream().map(LostPassages.Lost::likely).toList();
		this.library.written()
			.forEach((ref, written) -> written.passages()
				.stream()
				.filter((passage) -> !edited.contains(passage))
				.forEach((passage) -> publish(ref, passage)));
		this.report.add((this.lines.size() - before) + " passages are new in edition " + this.edition);
	}

	/** The words are those of now, by which it is known again after the next edit. */
	private void publish(Ref ref, Passage passage) {
		LedgerLine before = this.lines.get(LedgerLine.key(ref, passage.id()));
		put(new LedgerLine(ref, passage.id(), (before != null) ? before.since() : this.edition,
				LostPassages.abridged(passage.words()), null, null, null));
	}

	private void write(Path folder) throws IOException {
		Map<String, String> files = Ledger.files(List.copyOf(this.lines.values()));
		Files.createDirectories(folder);
		for (Map.Entry<String, String> file : files.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
		}
		try (Stream<Path> old = Files.list(folder)) {
			for (Path file : old.filter((one) -> !files.containsKey(one.getFileName().toString()))
				.sorted(Comparator.naturalOrder())
				.toList()) {
				Files.delete(file);
			}
		}
	}

}
