package thaw.editions;

import thaw.crossref.Kind;
import thaw.crossref.Ref;

/**
 * What became of a record between two editions.
 *
 * @param status in which way it changed
 * @param record what the newer edition says of it; of one that is gone, the older
 * @param former the name it had in the older edition, where it was another; else null
 * @param blocks how many of its blocks differ
 */
record Change(Status status, FrozenRecord record, Ref former, int blocks) {

	/** In which way a record changed. */
	enum Status {

		NEW("New"), CHANGED("Changed"), MOVED("At another address"), GONE("Taken out");

		private final String label;

		Status(String label) {
			this.label = label;
		}

		/** What readers are told. */
		String label() {
			return this.label;
		}

	}

	Kind kind() {
		return this.record.ref().kind();
	}

	/** How much changed, in words; empty if nothing did. */
	String extent() {
		if (this.status == Status.NEW || this.status == Status.GONE) {
			return "";
		}
		if (this.blocks == 0) {
			return (this.status == Status.CHANGED) ? "another order" : "";
		}
		return (this.blocks == 1) ? "1 paragraph" : this.blocks + " paragraphs";
	}

}
