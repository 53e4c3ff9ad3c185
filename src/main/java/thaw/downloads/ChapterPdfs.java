package thaw.downloads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One file to print for each chapter. */
@Component
@Profile(Download.PROFILE)
class ChapterPdfs implements Downloads {

	@Override
	public List<Download> of(RunningSite site) throws IOException {
		List<Download> chapters = new ArrayList<>();
		for (String path : Sitemap.records(site, "article")) {
			chapters.add(new ChapterPdf(path, Sitemap.page(site, path).selectFirst("h1").text(), chapters.size() + 1));
		}
		return chapters;
	}

}
