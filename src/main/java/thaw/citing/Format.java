package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A format of files for reference managers. */
enum Format {

	/** For LaTeX. */
	BIBTEX("BibTeX", ".bib", "application/x-bibtex", "", BibTex::entry),
	/** For EndNote, RefWorks and most others. */
	RIS("RIS", ".ris", "application/x-research-info-systems", "", Ris::reference),
	/** For Zotero, Mendeley and pandoc. */
	CSL("CSL-JSON", ".csl.json", "application/vnd.citationstyles.csl+json", ",\n", Format::json);

	private final String label;

	private final String extension;

	private final String type;

	private final String separator;

	private final Function<CSLItemData, String> writer;

	Format(String label, String extension, String type, String separator, Function<CSLItemData, String> writer) {
		this.label = label;
		this.extension = extension;
		this.type = type;
		this.separator = separator;
		this.writer = writer;
	}

	/** What it is called. */
	String label() {
		return this.label;
	}

	/** How addresses of its files end. */
	String extension() {
		return this.extension;
	}

	/** Its media type, without the encoding, which is UTF-8. */
	String type() {
		return this.type;
	}

	/** The format of addresses that end so, if there is one. */
	static Optional<Format> ofExtension(String extension) {
		return Arrays.stream(values()).filter((format) -> format.extension.equals(extension)).findFirst();
	}

	/** A file that holds those works. */
	String write(List<CSLItemData> items) {
		String body = items.stream().map(this.writer).collect(Collectors.joining(this.separator));
		return (this == CSL) ? "[" + body + "]\n" : body;
	}

	private static String json(CSLItemData item) {
		return (String) item.toJson(new StringJsonBuilderFactory().createJsonBuilder());
	}

}
