package thaw.questions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.claims.Claim;
import thaw.claims.ClaimLine;
import thaw.claims.Claims;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class QuestionController {

	private final Questions questions;

	private final Claims claims;

	private final CrossReferences crossReferences;

	private final Frames frames;

	QuestionController(Questions questions, Claims claims, CrossReferences crossReferences, Frames frames) {
		this.questions = questions;
		this.claims = claims;
		this.crossReferences = crossReferences;
		this.frames = frames;
	}

	@GetMapping({ "/questions", "/questions.json" })
	QuestionsPage questions() {
		return QuestionsPage.of(this.questions.alphabetically());
	}

	@GetMapping({ "/questions/{slug}", "/questions/{slug}.json" })
	QuestionPage question(@PathVariable String slug) {
		Question question = this.questions.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.QUESTION, slug));
		return QuestionPage.of(question, restsOn(question), this.frames.of(question.ref()));
	}

	/** The claims that its text names, each once. */
	private List<ClaimLine> restsOn(Question question) {
		List<String> slugs = this.crossReferences.mentions(question.ref().toString())
			.stream()
			.map(CrossReference::to)
			.map(Entry::ref)
			.filter((ref) -> ref.kind() == Kind.CLAIM)
			.map(Ref::slug)
			.distinct()
			.toList();
		Map<String, Claim> bySlug = this.claims.findBySlugIn(slugs)
			.stream()
			.collect(Collectors.toMap((claim) -> claim.ref().slug(), Function.identity()));
		return slugs.stream().map(bySlug::get).filter(Objects::nonNull).map(ClaimLine::of).toList();
	}

}
