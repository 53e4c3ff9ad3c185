package thaw.words;

import java.util.Arrays;
import java.util.Set;

/**
 * Words that carry a sentence but not its matter: they rank an answer, and are required
 * only where there are no others. With them the words in which people ask ("who said
 * ...").
 */
public final class FunctionWords {

	private static final Set<String> ALL = Set
		.copyOf(Arrays.asList(("a an the and or but if of in on at to for from by with as into onto "
				+ "is are was were be been being am do does did done has have had having will would shall should can could "
				+ "may might must not no nor so than then that this these those there here it its he him his she her hers "
				+ "they them their theirs we us our ours you your yours i me my mine myself yourself himself themselves who "
				+ "whom whose which what when where why how also very just about up out over under again too "
				+ "dont doesnt didnt wont cant isnt arent wasnt werent well theyll youll ill hell shell its im were youre "
				+ "theyre said say says saying quote quotes quotation quotations quoted famous whats whos happen happened happens mean means meant call called many much "
				+ "и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по только ее мне было вот от "
				+ "меня еще нет о об из ему ли если или ни быть был него до вас нас вам нам нибудь уж им они мы эта это этот "
				+ "кто где когда чего сказал цитата кого кому кем чем почему зачем какой какая какое какие каком какого сколько чей "
				+ "такое такой такая значит означает случилось произошло ли при год года году")
			.split(" ")));

	private FunctionWords() {
	}

	/** Whether the word, as it is compared, is one of them. */
	public static boolean contains(String word) {
		return ALL.contains(word);
	}

}
