package thaw.editions;

/**
 * A page or a file of an edition, as it is put into an archive.
 *
 * @param path its address on the site
 * @param bytes what the site sent, with {@link FrozenPage#SITE} for its address
 * @param record what record it is of, or null
 */
record FrozenFile(String path, byte[] bytes, FrozenRecord record) {

	private static final String PAGE = ".html";

	/** Where it lies in the folder of the edition. */
	String name() {
		return name(this.path);
	}

	/** Pages get the ending that their addresses do without. */
	private static String name(String path) {
		if (path.equals("/")) {
			return "index" + PAGE;
		}
		return path.substring(1) + (isPage(path) ? PAGE : "");
	}

	/** Whether a page is at that address, not a file. */
	static boolean isPage(String path) {
		return path.indexOf('.') < 0;
	}

}
