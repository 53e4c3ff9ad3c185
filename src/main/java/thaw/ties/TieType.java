package thaw.ties;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import thaw.content.Values;

/** How one person is tied to another, with a name for each direction. */
public enum TieType {

	MARRIED_TO("married to"), COMPANION_OF("companion of"), PARENT_OF("parent of", "child of", "child-of"),
	SIBLING_OF("brother or sister of"), IN_LAW_OF("related by marriage to"), FRIEND_OF("friend of"),
	COLLABORATED_WITH("worked with"), ALLIED_WITH("allied with"), RIVAL_OF("rival of"), OPPONENT_OF("opponent of"),
	MET("met"), NEGOTIATED_WITH("negotiated with"), CORRESPONDED_WITH("corresponded with"),
	DEBATED_WITH("debated with"), CONSPIRED_WITH("conspired with"),
	SECRETARY_TO("secretary to", "was served as secretary by", "had-as-secretary"),
	AIDE_TO("aide to", "was served as aide by", "had-as-aide"),
	INTERPRETED_FOR("interpreted for", "spoke through", "had-as-interpreter"),
	DEPUTY_TO("deputy to", "had as deputy", "had-as-deputy"),
	SERVED_UNDER("served under", "was served by", "was-served-by"),
	SUCCEEDED("succeeded", "was succeeded by", "preceded"), PROMOTED("promoted", "was promoted by", "promoted-by"),
	APPOINTED("appointed", "was appointed by", "appointed-by"),
	NOMINATED("nominated", "was nominated by", "nominated-by"),
	DISMISSED("dismissed", "was dismissed by", "dismissed-by"), ARRESTED("arrested", "was arrested by", "arrested-by"),
	PROSECUTED("prosecuted", "was prosecuted by", "prosecuted-by"),
	SENTENCED("sentenced", "was sentenced by", "sentenced-by"), PARDONED("pardoned", "was pardoned by", "pardoned-by"),
	REHABILITATED("rehabilitated", "was rehabilitated by", "rehabilitated-by"),
	DENOUNCED("denounced", "was denounced by", "denounced-by"),
	CRITICISED("criticised", "was criticised by", "criticised-by"),
	INFORMED_ON("informed on", "was informed on by", "informed-on-by"),
	INTERROGATED("interrogated", "was interrogated by", "interrogated-by"),
	CENSORED("censored", "was censored by", "censored-by"), BANNED("banned", "was banned by", "banned-by"),
	WARNED("warned", "was warned by", "warned-by"), DEFENDED("defended", "was defended by", "defended-by"),
	HELPED("helped", "was helped by", "helped-by"), RESCUED("rescued", "was rescued by", "rescued-by"),
	PROTESTED_TO("protested to", "received a protest from", "received-protest-from"),
	EDITED("edited", "was edited by", "edited-by"), PUBLISHED("published", "was published by", "published-by"),
	TRANSLATED("translated", "was translated by", "translated-by"), TAUGHT("taught", "was taught by", "taught-by"),
	INFLUENCED("influenced", "was influenced by", "influenced-by"), PRAISED("praised", "was praised by", "praised-by"),
	PORTRAYED("portrayed", "was portrayed by", "portrayed-by"),
	PHOTOGRAPHED("photographed", "was photographed by", "photographed-by"),
	INTERVIEWED("interviewed", "was interviewed by", "interviewed-by"),
	WROTE_ABOUT("wrote about", "was written about by", "written-about-by"),
	RECORDED("recorded", "was recorded by", "recorded-by"), HOSTED("was host to", "was guest of", "guest-of"),
	COMMANDED("commanded", "was commanded by", "commanded-by"), AWARDED("honoured", "was honoured by", "awarded-by"),
	MOURNED("mourned", "was mourned by", "mourned-by");

	/** What stands before the words of a tie that is not certain. */
	static final String REPORTED = "reportedly ";

	private final String label;

	private final String inverse;

	private final String inverseSlug;

	TieType(String label) {
		this(label, label, null);
	}

	TieType(String label, String inverse, String inverseSlug) {
		this.label = label;
		this.inverse = inverse;
		this.inverseSlug = inverseSlug;
	}

	/** Read from the person it begins with: {@code interpreted for}. */
	public String label() {
		return this.label;
	}

	/** Read from the other person: {@code spoke through}. */
	public String inverse() {
		return this.inverse;
	}

	/** As written in content files: {@code interpreted-for}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The words of a tie read from the other person: {@code interpreted for} where
	 * {@code spoke through} is given, {@code reportedly} kept; the same words where they
	 * are none of a tie.
	 */
	public static String turned(String words) {
		if (words.startsWith(REPORTED)) {
			return REPORTED + turned(words.substring(REPORTED.length()));
		}
		return Arrays.stream(values())
			.filter((type) -> type.label.equals(words) || type.inverse.equals(words))
			.findFirst()
			.map((type) -> type.label.equals(words) ? type.inverse : type.label)
			.orElse(words);
	}

	/** The type written so in content files, from its beginning. */
	static Optional<TieType> ofSlug(String slug) {
		return Values.oneOf(TieType.class).apply(slug);
	}

	/** The type written so in content files from its end: {@code translated-by}. */
	static Optional<TieType> ofInverseSlug(String slug) {
		return Arrays.stream(values()).filter((type) -> slug.equals(type.inverseSlug)).findFirst();
	}

}
