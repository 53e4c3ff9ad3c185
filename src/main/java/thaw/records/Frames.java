package thaw.records;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Ref;
import thaw.web.Link;
import thaw.web.NoSuchRecord;

/** Makes the frame of any record's page from its card. */
@Component
public class Frames {

	private final Entries entries;

	private final RecordTexts texts;

	private final BacklinkGroups backlinks;

	private final Neighbours neighbours;

	Frames(Entries entries, RecordTexts texts, BacklinkGroups backlinks, Neighbours neighbours) {
		this.entries = entries;
		this.texts = texts;
		this.backlinks = backlinks;
		this.neighbours = neighbours;
	}

	/**
	 * The frame of one record.
	 * @throws NoSuchRecord if there is none of that name
	 */
	public Frame of(Ref ref) {
		Link self = this.entries.findByRefIn(List.of(ref.toString()))
			.stream()
			.findFirst()
			.map(Link::to)
			.orElseThrow(() -> new NoSuchRecord(ref.kind(), ref.slug()));
		return new Frame(ref, self, this.texts.findByRef(ref.toString()).orElseThrow().prose(),
				this.backlinks.abridged(ref), this.neighbours.before(ref), this.neighbours.after(ref));
	}

}
