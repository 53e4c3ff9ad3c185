package thaw.opensearch;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** A reader who asks without pause, each replica in its turn, never twice the same. */
final class Asking implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String path;

	private final List<Replica> replicas;

	private final List<String> answers = new CopyOnWriteArrayList<>();

	private final List<String> failed = new CopyOnWriteArrayList<>();

	private final Thread thread = new Thread(this::ask, "asking");

	private volatile boolean ended;

	/**
	 * Begins.
	 * @param path to which a number is added
	 */
	Asking(String path, List<Replica> replicas) {
		this.path = path;
		this.replicas = new CopyOnWriteArrayList<>(replicas);
		this.thread.start();
	}

	private void ask() {
		for (int turn = 0; !this.ended; turn++) {
			try {
				synchronized (this) {
					keep(this.replicas.get(turn % this.replicas.size()).get(this.path + turn));
				}
				Thread.sleep(5);
			}
			catch (IOException | InterruptedException ex) {
				this.failed.add(ex.toString());
			}
		}
	}

	private void keep(HttpResponse<String> answer) {
		boolean empty = answer.statusCode() != 200 || JSON.readTree(answer.body()).path("total").asInt() == 0;
		(empty ? this.failed : this.answers).add(answer.body());
	}

	/** One more is asked. */
	synchronized void with(Replica replica) {
		this.replicas.add(replica);
	}

	/** One is no longer asked, as when it says that it is not ready. */
	synchronized void without(Replica replica) {
		this.replicas.remove(replica);
	}

	/** Comes back after so many more answers. */
	void goOn(int more) throws InterruptedException {
		int until = this.answers.size() + more;
		while (this.answers.size() < until && this.failed.isEmpty()) {
			Thread.sleep(50);
		}
	}

	/** What was answered. */
	List<String> answers() {
		return this.answers;
	}

	/** Answers that were empty or none. */
	List<String> failed() {
		return this.failed;
	}

	@Override
	public void close() {
		this.ended = true;
	}

}
