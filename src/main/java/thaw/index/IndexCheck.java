package thaw.index;

import org.springframework.stereotype.Component;
import thaw.operations.ReadinessCheck;

/** Whether the index is open: pages are served before it is. */
@Component
class IndexCheck implements ReadinessCheck {

	private final IndexAtStart atStart;

	IndexCheck(IndexAtStart atStart) {
		this.atStart = atStart;
	}

	@Override
	public String name() {
		return "index";
	}

	@Override
	public boolean passes() {
		return this.atStart.isOpen();
	}

}
