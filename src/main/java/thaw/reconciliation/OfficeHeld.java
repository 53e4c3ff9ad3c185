package thaw.reconciliation;

import thaw.offices.Tenure;

/** An office that a person held, as a value: its name, and from when to when in EDTF. */
final class OfficeHeld {

	private OfficeHeld() {
	}

	static PropertyValue value(Tenure tenure) {
		String from = (tenure.from() != null) ? tenure.from().edtf() : "";
		String to = (tenure.to() != null) ? tenure.to().edtf() : "";
		String time = from.contains("/") || to.contains("/") || (from + to).isEmpty() ? "" : ", " + from + "/" + to;
		return PropertyValue.text(tenure.office() + time);
	}

}
