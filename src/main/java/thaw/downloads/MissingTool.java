package thaw.downloads;

import java.io.IOException;

/** A download needs a program that this machine has not; the others are made. */
public class MissingTool extends IOException {

	/** A sentence that names the program and how to come by it. */
	public MissingTool(String sentence) {
		super(sentence);
	}

}
