package thaw.article;

/** The parts of the article, in the order in which they are read. */
public enum Part {

	INTRODUCTION("Introduction"), POWER("Power in Moscow"), JUSTICE("Camps, courts and protest"),
	SOCIETY("Work, home and school"), BELIEF("Faith and nations"), SCIENCE("Science and space"),
	CULTURE("Letters, stages and pictures"), WORLD("The bloc and the world"), LEGACY("Afterwards");

	private final String label;

	Part(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

}
