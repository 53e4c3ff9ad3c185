package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words before a name need not be found; all are joined by spaces. */
class FormsOfAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			comrade Khrushchev                       | comrade
			Comrade N. S. Khrushchev                 | Comrade
			Mr. Khrushchev                           | Mr
			mr khrushchev                            | mr
			Dr Zhivago                               | Dr
			Sir Anthony Eden                         | Sir
			Marshal Zhukov                           | Marshal
			marshal of the Soviet Union Zhukov       | marshal of the Soviet Union
			General Serov                            | General
			President Kennedy                        | President
			US president Eisenhower                  | US president
			vice-president Nixon                     | vice president
			premier Bulganin                         | premier
			prime minister Harold Macmillan          | prime minister
			foreign minister Gromyko                 | foreign minister
			minister of culture Furtseva             | minister of culture
			Soviet minister of defence Zhukov        | Soviet minister of defence
			first secretary Khrushchev               | first secretary
			chairman Mao                             | chairman
			KGB chairman Shelepin                    | ''
			Secretary of State Dulles                | Secretary of State
			ambassador Pervukhin                     | ambassador
			editor-in-chief Tvardovsky               | editor in chief
			academician Sakharov                     | academician
			Soviet poet Yevtushenko                  | Soviet poet
			the writer Solzhenitsyn                  | the writer
			the Khrushchev                           | ''
			Moscow Khrushchev                        | ''
			Khrushchev                               | ''
			comrade                                  | ''
			Khrushchev marshal                       | ''
			president                                | ''
			товарищ Хрущёв                           | товарищ
			тов. Хрущёв                              | тов
			т. Хрущёв                                | т
			товарища Сталина                         | товарища
			маршал Жуков                             | маршал
			маршал Советского Союза Жуков            | маршал Советского Союза
			генерал Серов                            | генерал
			президент Кеннеди                        | президент
			академик Сахаров                         | академик
			министр культуры Фурцева                 | министр культуры
			первый секретарь ЦК КПСС Хрущёв          | первый секретарь ЦК КПСС
			поэт Евтушенко                           | поэт
			Хрущёв                                   | ''
			""")
	void readsHonorificsAndOffices(String typed, String optional) {
		assertThat(String.join(" ", FormsOfAddress.before(typed))).isEqualTo(optional);
	}

}
