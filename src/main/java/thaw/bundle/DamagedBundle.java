package thaw.bundle;

/** A file that the build made is not as it was written. */
public class DamagedBundle extends RuntimeException {

	DamagedBundle(String file, Throwable cause) {
		super("The file edition/" + file + " of this build is damaged or cut short.", cause);
	}

}
