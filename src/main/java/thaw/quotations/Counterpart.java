package thaw.quotations;

import java.util.Comparator;
import java.util.List;
import thaw.crossref.CrossReference;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.web.Link;

/**
 * Other words that belong beside those of a dossier.
 *
 * @param how how they relate to them, as a label
 * @param date when they were said, in words
 */
record Counterpart(String how, Link quotation, String date) {

	private static final Comparator<CrossReference> ORDER = Comparator.comparing(CrossReference::id);

	/** The words beside those of a record, in the order of the files. */
	static List<Counterpart> of(Ref ref, List<CrossReference> pointers) {
		return pointers.stream().sorted(ORDER).map((pointer) -> of(ref, pointer)).toList();
	}

	private static Counterpart of(Ref ref, CrossReference pointer) {
		CounterpartType type = CounterpartType.valueOf(pointer.detail());
		boolean stated = pointer.from().ref().equals(ref);
		Entry other = stated ? pointer.to() : pointer.from();
		return new Counterpart(stated ? type.label() : type.inverse(), Link.to(other), other.date().words());
	}

}
