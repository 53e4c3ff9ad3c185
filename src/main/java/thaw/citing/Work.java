package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Something to cite.
 *
 * @param item in CSL
 * @param locator where in it, in words such as {@code p. 270}; may be empty
 * @param role what it is to the record that is cited
 */
record Work(CSLItemData item, String locator, Role role) {

	/** What a work is to the record that is cited. */
	enum Role {

		/** The record is of this work. */
		SUBJECT(null),
		/** The words of a quotation stand in it. */
		ORIGINAL("The original source"),
		/** It reports the words of a quotation. */
		REPORT("The report of the words"),
		/** Nothing older was found with words that were never said so. */
		APPEARANCE("The earliest appearance found"),
		/** The page of this reference. */
		PAGE("This page");

		private final String heading;

		Role(String heading) {
			this.heading = heading;
		}

		/** What readers are told that it is, or null if that needs no words. */
		String heading() {
			return this.heading;
		}

		/** Whether a quotation may be cited from it, as the place where it stands. */
		boolean isQuotable() {
			return this == ORIGINAL || this == REPORT;
		}

	}

	/** Whether it is a page of this reference. */
	boolean isOwn() {
		return this.role == Role.PAGE;
	}

}
