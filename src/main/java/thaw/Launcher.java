package thaw;

import java.lang.reflect.InvocationTargetException;

/**
 * Where Java starts: tells a Java that is too old which one the site needs, and starts
 * the site in any other. It is compiled for Java 8, since an older Java than a class was
 * compiled for prints a stack trace, and refers to no class that is compiled for a newer.
 */
public final class Launcher {

	private static final int NEEDED = 17;

	private static final String SITE = "thaw.ThawApplication";

	/** Finds the site in the jar that holds everything, and then asks here again. */
	private static final String PACKED = "org.springframework.boot.loader.launch.JarLauncher";

	private Launcher() {
	}

	/** Starts the site with the settings that the arguments give. */
	public static void main(String[] args) throws Throwable {
		String lack = lack(System.getProperty("java.specification.version"));
		if (lack != null) {
			System.err.println(lack);
			System.exit(1);
		}
		try {
			site().getMethod("main", String[].class).invoke(null, (Object) args);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * What is wrong with a Java, as a sentence; null if nothing is.
	 * @param version as {@code java.specification.version} has it: 1.8, 11, 17
	 */
	static String lack(String version) {
		boolean old = version.startsWith("1.") || Integer.parseInt(version) < NEEDED;
		return old ? "The site needs Java " + NEEDED + " or newer; this is Java " + version + "." : null;
	}

	private static Class<?> site() throws ClassNotFoundException {
		ClassLoader loader = Thread.currentThread().getContextClassLoader();
		try {
			return Class.forName(SITE, true, loader);
		}
		catch (ClassNotFoundException ex) {
			return Class.forName(PACKED, true, loader);
		}
	}

}
