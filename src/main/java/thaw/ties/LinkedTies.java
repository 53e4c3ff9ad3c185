package thaw.ties;

import thaw.linkeddata.Graph;
import thaw.text.Note;

/** Ties between people as linked data, each under the person it begins with. */
public final class LinkedTies {

	private LinkedTies() {
	}

	/** Adds a tie to the graph of either person. */
	public static void describe(Tie tie, Graph graph) {
		graph.part(tie.from().ref(), "tie", tie.type(), tie.to().ref(), tie.date(), tie.citation(), tie.sentence())
			.is("thaw:Tie")
			.link("thaw:tied", tie.from().ref())
			.value("tieType", tie.type())
			.link("thaw:tiedTo", tie.to().ref())
			.edtf("thaw:date", tie.date())
			.bounds(tie.date())
			.flag("thaw:certain", tie.certain())
			.english("schema:description", Note.unmarked(tie.sentence()).text())
			.cites(tie.citation().source(), tie.citation().locator());
	}

}
