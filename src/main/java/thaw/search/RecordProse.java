package thaw.search;

import java.util.List;
import org.hibernate.Session;
import thaw.crossref.Ref;
import thaw.records.RecordText;

/** All that is said of a record in sentences. */
final class RecordProse {

	private RecordProse() {
	}

	/** The paragraphs of a record, as plain text. */
	static List<String> paragraphs(Ref ref, Session session) {
		return session.find(RecordText.class, ref.toString()).paragraphs();
	}

}
