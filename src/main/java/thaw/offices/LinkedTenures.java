package thaw.offices;

import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.text.Note;

/**
 * Tenures as linked data: each under the record of its office, or of its holder where the
 * office has none.
 */
public final class LinkedTenures {

	private LinkedTenures() {
	}

	/** Adds a tenure to the graph of office, holder or organisation. */
	public static void describe(Tenure one, Graph graph) {
		Entry office = one.officeEntry();
		Ref owner = (office != null) ? office.ref() : one.holder().entry().ref();
		Description tenure = graph
			.part(owner, "tenure", one.office(), name(one), one.from(), one.to(), one.acting(), one.citation())
			.is("thaw:Tenure", "schema:OrganizationRole")
			.english("schema:roleName", one.office())
			.value("occupancy", occupancy(one))
			.link("thaw:holder", (occupancy(one) == Occupancy.HELD) ? one.holder() : null, owner)
			.link("thaw:heldIn", one.organisation(), owner)
			.edtf("thaw:from", one.from())
			.certain("schema:startDate", one.from())
			.edtf("thaw:to", one.to())
			.certain("schema:endDate", one.to())
			.flag("thaw:acting", one.acting());
		if (office != null) {
			tenure.link("thaw:office", office.ref());
		}
		if (one.note() != null) {
			tenure.english("rdfs:comment", Note.unmarked(one.note()).text());
		}
		if (one.citation() != null) {
			tenure.cites(one.citation().source(), one.citation().locator());
		}
	}

	/** Who is not known is nobody of that name. */
	private static Occupancy occupancy(Tenure one) {
		String name = name(one);
		return (name == null) ? Occupancy.VACANT
				: OfficeShelf.NOT_FOUND.equals(name) ? Occupancy.UNKNOWN : Occupancy.HELD;
	}

	private static String name(Tenure one) {
		return (one.holder() != null) ? one.holder().name() : null;
	}

}
