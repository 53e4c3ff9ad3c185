package thaw;

/** The machine cannot carry the site; what to do about it is known. */
class UnmetCondition extends RuntimeException {

	private final String remedy;

	/**
	 * @param lack what is wanting, as a sentence
	 * @param remedy what to do, as a sentence
	 */
	UnmetCondition(String lack, String remedy) {
		super(lack);
		this.remedy = remedy;
	}

	String remedy() {
		return this.remedy;
	}

}
