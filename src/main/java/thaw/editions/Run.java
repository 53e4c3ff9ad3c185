package thaw.editions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A run of items of one list in place of a run of another; one of them may be empty.
 *
 * @param at where in the newer list it begins
 */
record Run<T>(List<T> before, List<T> after, int at) {

	/**
	 * The runs in which two lists differ. The algorithm takes as much memory as the lists
	 * (Myers, "An O(ND) Difference Algorithm and Its Variations", section 4b), where the
	 * usual one takes the square of their differences.
	 */
	static <T> List<Run<T>> between(List<T> before, List<T> after, BiPredicate<T, T> alike) {
		BitSet gone = new BitSet();
		BitSet added = new BitSet();
		MyersDiffWithLinearSpace<T> algorithm = new MyersDiffWithLinearSpace<>(alike);
		for (AbstractDelta<T> delta : DiffUtils.diff(before, after, algorithm).getDeltas()) {
			gone.set(delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size());
			added.set(delta.getTarget().getPosition(), delta.getTarget().getPosition() + delta.getTarget().size());
		}
		List<Run<T>> runs = new ArrayList<>();
		int old = 0;
		int now = 0;
		while (old < before.size() || now < after.size()) {
			int oldEnd = gone.nextClearBit(old);
			int nowEnd = added.nextClearBit(now);
			if (oldEnd > old || nowEnd > now) {
				runs.add(new Run<>(before.subList(old, oldEnd), after.subList(now, nowEnd), now));
			}
			old = oldEnd + 1;
			now = nowEnd + 1;
		}
		return runs;
	}

}
