package thaw.editions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.web.Count;
import thaw.web.Feed;

/**
 * The editions and the records that each added or changed, the newest edition first. A
 * record has one entry, with the edition that last changed it. Before the first edition
 * is published, all records are those of the edition that the site shows.
 */
@Component
class ChangesFeed {

	private final Editions editions;

	private final Changes changes;

	private final Entries entries;

	ChangesFeed(Editions editions, Changes changes, Entries entries) {
		this.editions = editions;
		this.changes = changes;
		this.entries = entries;
	}

	/** All entries. */
	List<Feed.Item> items() {
		if (this.editions.all().isEmpty()) {
			return this.entries.findAllByOrderByPosition().stream().map(ChangesFeed::item).toList();
		}
		Map<Ref, Feed.Item> records = new LinkedHashMap<>();
		Map<Archive, Feed.Item> published = new LinkedHashMap<>();
		for (Archive archive : this.editions.all()) {
			published.put(archive,
					this.editions.before(archive)
						.map((before) -> changed(before, archive, records))
						.orElseGet(() -> first(archive, records)));
		}
		List<Feed.Item> items = new ArrayList<>();
		published.forEach((archive, itself) -> {
			List<Feed.Item> its = new ArrayList<>(List.of(itself));
			records.values().stream().filter((item) -> item.updated().equals(archive.date())).forEach(its::add);
			items.addAll(0, its);
		});
		return items;
	}

	private static Feed.Item item(Entry entry) {
		return Feed.Item.of(entry.ref(), entry.kind().label(), entry.title(), entry.particulars(), entry.blurb());
	}

	private static Feed.Item first(Archive archive, Map<Ref, Feed.Item> records) {
		List<FrozenRecord> all = archive.records();
		all.forEach((record) -> records.put(record.ref(), item(record, record.blurb(), null, archive)));
		String text = "The first edition: " + Count.of(all.size(), "record", "records") + ".";
		return edition(archive, EditionsPage.PATH, text);
	}

	private Feed.Item changed(Archive before, Archive archive, Map<Ref, Feed.Item> records) {
		Map<Change.Status, Integer> counts = new EnumMap<>(Change.Status.class);
		for (Change change : this.changes.between(before, archive)) {
			counts.merge(change.status(), 1, Integer::sum);
			FrozenRecord record = change.record();
			Feed.Item old = records.remove((change.former() != null) ? change.former() : record.ref());
			if (change.status() != Change.Status.GONE) {
				records.put(record.ref(), item(record, text(change, archive), old, archive));
			}
		}
		String said = counts.entrySet()
			.stream()
			.map((count) -> count.getKey().label().toLowerCase(Locale.ROOT) + ": "
					+ Count.of(count.getValue(), "record", "records"))
			.collect(Collectors.joining("; "));
		return edition(archive, ChangesPage.url(before, archive),
				said.isEmpty() ? "No record changed." : "Since edition " + before.name() + " " + said + ".");
	}

	private static String text(Change change, Archive archive) {
		String extent = change.extent().isEmpty() ? "" : ", " + change.extent();
		return (change.status() == Change.Status.NEW) ? change.record().blurb()
				: change.status().label() + " in edition " + archive.name() + extent + ". " + change.record().blurb();
	}

	/** An edition is of the day of its publication and never changes. */
	private static Feed.Item edition(Archive archive, String path, String text) {
		return new Feed.Item("edition:" + archive.name(), path, "Edition", "Edition " + archive.name(), "", text,
				archive.date(), archive.date());
	}

	private static Feed.Item item(FrozenRecord record, String text, Feed.Item old, Archive archive) {
		return new Feed.Item(record.ref().toString(), record.ref().path(), record.ref().kind().label(), record.title(),
				record.particulars(), text, (old != null) ? old.published() : archive.date(), archive.date());
	}

}
