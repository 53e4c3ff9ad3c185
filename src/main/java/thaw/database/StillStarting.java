package thaw.database;

import java.time.Duration;

/** Another replica has kept the lock of the start for longer than any start takes. */
class StillStarting extends RuntimeException {

	StillStarting(Duration waited) {
		super("Another replica has been starting against this database for more than " + waited.toSeconds()
				+ " seconds.");
	}

}
