package thaw.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The pages that are kept, as bytes. The content does not change while the site runs, so
 * none grows old; those asked for least make room. A page is kept compressed, and plain
 * as well once a reader wants it so.
 */
@Component
class PageCache implements MeterBinder {

	/** Bytes of heap that the kept pages take, with everything about them. */
	private static final long MOST_BYTES = 12L * 1024 * 1024;

	/**
	 * Bytes that an entry costs beside its texts and its body: the key (32), the page
	 * (32), its tag (24 and 40), the cache's node (40), the map's node (32) and places in
	 * its table and in the frequency sketch (up to 16 each). Headers count for nothing,
	 * since pages of which the same is said share them; but for those of one page alone.
	 */
	private static final int ENTRY_BYTES = 232;

	private static final int TEXT_BYTES = 24;

	private final Cache<PageKey, StoredPage> compressed = kept(MOST_BYTES * 3 / 4);

	private final Cache<PageKey, StoredPage> plain = kept(MOST_BYTES / 4);

	private static Cache<PageKey, StoredPage> kept(long bytes) {
		return Caffeine.newBuilder().maximumWeight(bytes).weigher(PageCache::weight).recordStats().build();
	}

	/** Hits, misses and bytes, for those who run the site. */
	@Override
	public void bindTo(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, this.compressed, "pages");
		CaffeineCacheMetrics.monitor(meters, this.plain, "plain-pages");
	}

	/** Bytes of heap that a page takes under its key. */
	static int weight(PageKey key, StoredPage page) {
		int own = page.own().values().stream().mapToInt((value) -> 2 * TEXT_BYTES + text(value)).sum();
		return ENTRY_BYTES + own + text(key.host()) + text(key.path()) + ((key.query() != null) ? text(key.query()) : 0)
				+ array(page.body().length);
	}

	private static int text(String text) {
		return TEXT_BYTES + array(text.length());
	}

	private static int array(int length) {
		return (16 + length + 7) / 8 * 8;
	}

	/**
	 * The page as a reader takes it, or null if it is not kept.
	 * @param accepted the values of {@code Accept-Encoding}
	 */
	StoredPage find(PageKey key, List<String> accepted) {
		StoredPage page = this.compressed.getIfPresent(key);
		return (page != null) ? inCoding(key, page, accepted) : null;
	}

	/** Keeps a page, and gives it back as a reader takes it. */
	StoredPage keep(PageKey key, StoredPage page, List<String> accepted) {
		this.compressed.put(key, page);
		return inCoding(key, page, accepted);
	}

	/** A page that is not kept, as a reader takes it. */
	StoredPage inCoding(StoredPage page, List<String> accepted) {
		return (page.isCompressed() && !AcceptedCoding.isGzip(accepted)) ? page.decompressed() : page;
	}

	private StoredPage inCoding(PageKey key, StoredPage page, List<String> accepted) {
		return (page.isCompressed() && !AcceptedCoding.isGzip(accepted))
				? this.plain.get(key, (absent) -> page.decompressed()) : page;
	}

}
