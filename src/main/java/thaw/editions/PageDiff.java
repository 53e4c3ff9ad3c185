package thaw.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.markup.Html;

/**
 * The text of a page in two editions, block by block. What stands in both in the same
 * order is the same; between, blocks belong together that have one id, else those whose
 * words are the most alike.
 */
final class PageDiff {

	/** Blocks less like than that are two. */
	private static final double LIKE = 0.5;

	/** Pairs of blocks that are compared in one run; where all is new, none is like. */
	private static final int MOST_PAIRS = 10_000;

	private final Set<String> before;

	private final Set<String> after;

	private final List<BlockChange> changes = new ArrayList<>();

	private PageDiff(List<Block> before, List<Block> after) {
		this.before = before.stream().map(Block::text).collect(Collectors.toSet());
		this.after = after.stream().map(Block::text).collect(Collectors.toSet());
	}

	/** What changed, in the order of the newer page. */
	static List<BlockChange> between(List<Block> before, List<Block> after) {
		PageDiff diff = new PageDiff(before, after);
		Run.between(before, after, (one, other) -> one.text().equals(other.text())).forEach(diff::take);
		return diff.changes;
	}

	/** A run of blocks in place of another run. */
	private void take(Run<Block> run) {
		List<Block> old = new ArrayList<>(run.before());
		List<Block> now = run.after();
		List<Block> partners = new ArrayList<>();
		now.forEach((block) -> partners.add(sameId(block, old)));
		for (int i = 0; i < now.size(); i++) {
			if (partners.get(i) == null && old.size() * now.size() <= MOST_PAIRS) {
				partners.set(i, mostLike(now.get(i), old));
			}
		}
		old.forEach(this::gone);
		for (int i = 0; i < now.size(); i++) {
			put(partners.get(i), now.get(i));
		}
	}

	/** Takes its partner out of the old ones; null if there is none. */
	private static Block sameId(Block block, List<Block> old) {
		Block partner = old.stream()
			.filter((one) -> !block.id().isEmpty() && one.id().equals(block.id()))
			.findFirst()
			.orElse(null);
		old.remove(partner);
		return partner;
	}

	private static Block mostLike(Block block, List<Block> old) {
		Block partner = null;
		double most = LIKE;
		for (Block one : old) {
			double likeness = WordDiff.likeness(one.text(), block.text());
			if (likeness > most) {
				most = likeness;
				partner = one;
			}
		}
		old.remove(partner);
		return partner;
	}

	private void gone(Block block) {
		if (!this.after.contains(block.text())) {
			add(BlockChange.Status.GONE, block, new Html("<del>" + WordDiff.plain(block.text()) + "</del>"));
		}
	}

	private void put(Block old, Block now) {
		if (old != null) {
			add(BlockChange.Status.CHANGED, now, WordDiff.between(old.text(), now.text()));
		}
		else if (this.before.contains(now.text())) {
			add(BlockChange.Status.MOVED, now, WordDiff.plain(now.text()));
		}
		else {
			add(BlockChange.Status.NEW, now, new Html("<ins>" + WordDiff.plain(now.text()) + "</ins>"));
		}
	}

	private void add(BlockChange.Status status, Block block, Html html) {
		this.changes.add(new BlockChange(status, block.heading(), html));
	}

	/** How many of the blocks of two pages differ, told by their sums. */
	static int count(List<String> before, List<String> after) {
		return Math.max(missing(before, after), missing(after, before));
	}

	/**
	 * How many of some are not among others, each counted as often as it stands there.
	 */
	private static int missing(List<String> some, List<String> others) {
		List<String> left = new ArrayList<>(some);
		others.forEach(left::remove);
		return left.size();
	}

}
