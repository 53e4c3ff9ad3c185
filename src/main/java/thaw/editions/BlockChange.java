package thaw.editions;

import thaw.markup.Html;

/**
 * What became of a block.
 *
 * @param status in which way it changed
 * @param heading the heading it stands under; empty before the first
 * @param html its words; where it changed, those taken out in {@code del}, those put in
 * in {@code ins}
 */
record BlockChange(Status status, String heading, Html html) {

	/** In which way a block changed. */
	enum Status {

		/** Other words. */
		CHANGED("Changed"),
		/** Not there before. */
		NEW("New"),
		/** Not there any more. */
		GONE("Taken out"),
		/** The same words at another place. */
		MOVED("Moved");

		private final String label;

		Status(String label) {
			this.label = label;
		}

		/** What readers are told. */
		public String label() {
			return this.label;
		}

	}

	/** What readers are told. */
	public String label() {
		return this.status.label();
	}

}
