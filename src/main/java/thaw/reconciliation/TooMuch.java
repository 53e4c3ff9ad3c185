package thaw.reconciliation;

/** More was asked for at once than is answered: a 413 that says how much is. */
class TooMuch extends RuntimeException {

	TooMuch(String message) {
		super(message);
	}

}
