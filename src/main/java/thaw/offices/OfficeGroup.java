package thaw.offices;

import java.util.Locale;

/** The field in which an office stands, in the order in which a day lists them. */
public enum OfficeGroup {

	PARTY("Party"), GOVERNMENT("Government"), HEAD_OF_STATE("Head of state"), FOREIGN_AFFAIRS("Foreign affairs"),
	DEFENCE("Defence"), INTERIOR("Interior"), SECURITY("State security"), LAW("Law"), CULTURE("Culture and learning"),
	PLANNING("Planning and economy"), PRESS("Editors"), AMBASSADORS("Ambassadors"), REPUBLICS("Republics"),
	BLOC("Socialist camp"), WORLD("The world");

	private final String label;

	OfficeGroup(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in addresses: {@code head-of-state}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
