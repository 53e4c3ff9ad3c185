package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Who held which office: the first who is answered, by the records of the site. */
@SpringBootTest
@AutoConfigureMockMvc
class OfficesTests {

	@Autowired
	private Offices offices;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			head of KGB 1960                          | alexander-shelepin
			KGB chief 1960                            | alexander-shelepin
			who was head of the KGB in 1960           | alexander-shelepin
			who ran the KGB in March 1960?            | alexander-shelepin
			who was in charge of the KGB in 1960      | alexander-shelepin
			chairman of the Committee for State Security 1960 | alexander-shelepin
			KGB chairman 1955                         | ivan-serov
			head of the KGB 1958                      | ivan-serov
			head of the KGB on 31 December 1958       | alexander-shelepin
			head of state security 1956               | ivan-serov
			head of the secret police 1963            | vladimir-semichastny
			KGB director 1962                         | vladimir-semichastny
			foreign minister 1957                     | andrei-gromyko
			foreign minister January 1957             | dmitri-shepilov
			Soviet foreign minister 1956              | dmitri-shepilov
			soviet minister of foreign affairs 1954   | vyacheslav-molotov
			head of the foreign ministry 1962         | andrei-gromyko
			minister of culture 1962                  | ekaterina-furtseva
			culture minister 1962                     | ekaterina-furtseva
			defence minister 1956                     | georgy-zhukov
			minister of defense 1954                  | nikolai-bulganin
			minister of internal affairs 1953         | lavrentiy-beria
			editor of Novy Mir 1956                   | konstantin-simonov
			editor of Novy Mir 1958                   | alexander-tvardovsky
			editor-in-chief of Novy mir 1962          | alexander-tvardovsky
			who edited New World in 1962              | alexander-tvardovsky
			chief editor of Pravda 1955               | dmitri-shepilov
			editor of Izvestia 1962                   | alexei-adzhubei
			editor of the Literary Gazette 1952       | konstantin-simonov
			prime minister of Britain 1957            | harold-macmillan
			british prime minister 1956               | anthony-eden
			UK premier 1960                           | harold-macmillan
			prime minister of India 1955              | jawaharlal-nehru
			US secretary of state 1958                | john-foster-dulles
			US foreign minister 1958                  | john-foster-dulles
			Moscow party secretary 1955               | ekaterina-furtseva
			Soviet leader 1952                        | joseph-stalin
			chief prosecutor 1960                     | roman-rudenko
			U.S. president 1960                       | dwight-eisenhower
			us president 1962                         | john-f-kennedy
			American president 1962                   | john-f-kennedy
			president of the United States 1955       | dwight-eisenhower
			vice president 1959                       | richard-nixon
			president of Yugoslavia 1956              | josip-broz-tito
			premier 1954                              | georgy-malenkov
			Soviet premier 1956                       | nikolai-bulganin
			chairman of the Council of Ministers 1960 | nikita-khrushchev
			head of government 1955                   | nikolai-bulganin
			head of state 1957                        | kliment-voroshilov
			Soviet head of state 1962                 | leonid-brezhnev
			chairman of the Presidium of the Supreme Soviet 1961 | leonid-brezhnev
			deputy prime minister 1956                | anastas-mikoyan
			first secretary of Ukraine                | nikolai-podgorny
			first secretary of Ukraine 1955           | alexei-kirichenko
			Ukrainian party leader 1961               | nikolai-podgorny
			first secretary 1956                      | nikita-khrushchev
			first secretary of the CPSU               | nikita-khrushchev
			party leader 1958                         | nikita-khrushchev
			Soviet leader                             | nikita-khrushchev
			leader of Poland 1957                     | wladyslaw-gomulka
			first secretary of the Polish United Workers' Party 1960 | wladyslaw-gomulka
			East German leader 1961                   | walter-ulbricht
			leader of Hungary October 1956            | janos-kadar
			head of the Komsomol 1957                 | alexander-shelepin
			Komsomol first secretary 1958-07          | vladimir-semichastny
			head of the writers' union 1957           | alexei-surkov
			head of Gosplan 1954                      | maksim-saburov
			prosecutor general 1956                   | roman-rudenko
			Warsaw Pact commander 1957                | ivan-konev
			head of the GRU 1961                      | ivan-serov
			ambassador to Mongolia 1958               | vyacheslav-molotov
			Soviet ambassador to East Germany 1960    | mikhail-pervukhin
			first secretary of Leningrad 1955         | frol-kozlov
			председатель КГБ 1960                     | alexander-shelepin
			Кто был председателем КГБ в 1960 году?    | alexander-shelepin
			глава КГБ 1955                            | ivan-serov
			кто возглавлял КГБ в 1963                 | vladimir-semichastny
			министр обороны 1956                      | georgy-zhukov
			министр культуры 1962                     | ekaterina-furtseva
			министром культуры СССР 1961              | ekaterina-furtseva
			министр иностранных дел 1954              | vyacheslav-molotov
			глава МИД 1958                            | andrei-gromyko
			председатель Совета Министров 1956        | nikolai-bulganin
			глава правительства СССР 1954             | georgy-malenkov
			первый секретарь ЦК КПСС 1960             | nikita-khrushchev
			первый секретарь Украины 1960             | nikolai-podgorny
			генсек                                    | nikita-khrushchev
			главный редактор «Нового мира» 1962       | alexander-tvardovsky
			редактор Известий 1960                    | alexei-adzhubei
			первый секретарь ЦК ВЛКСМ 1956            | alexander-shelepin
			кто правил СССР в 1960                    | nikita-khrushchev
			президент США 1960                        | dwight-eisenhower
			премьер-министр Великобритании 1957       | harold-macmillan
			генеральный прокурор СССР 1960            | roman-rudenko
			посол в Монголии 1959                     | vyacheslav-molotov
			ambassador to Washington 1962             | anatoly-dobrynin
			""")
	void whoHeldTheOfficeStandsFirst(String typed, String person) {
		assertThat(answers(typed)).first().isEqualTo(person);
	}

	/** A body's own office is not that of other countries which is called alike. */
	@ParameterizedTest
	@CsvSource({ "chairman of the Council of Ministers 1960, nikita-khrushchev",
			"председатель Совета Министров 1960, nikita-khrushchev",
			"chairman of the Presidium of the Supreme Soviet 1961, leonid-brezhnev",
			"head of the KGB 1960, alexander-shelepin", "US president 1957, dwight-eisenhower" })
	void nobodyElseIsAnswered(String typed, String person) {
		assertThat(answers(typed)).containsExactly(person);
	}

	/** What names no office of the site in full, or more than an office. */
	@ParameterizedTest
	@ValueSource(strings = { "head of KGB Hungary speech", "head of KGB Shelepin", "Shelepin", "KGB", "KGB 1960",
			"Novy Mir 1962", "minister", "minister 1956", "head", "leader 1956", "chairman 1960", "secretary",
			"ambassador 1958", "ambassador to Tokyo 1962", "soviet minister 1956", "Soviet Union", "",
			"head of KGB 1953", "editor of Pravda 1958", "minister of magic 1956", "head of Hungary uprising",
			"the secretary of the congress", "who said we will bury you", "member", "министр", "председатель колхоза",
			"секретарь", "chairman Mao", "party secretary", "secretary general of the UN 1960", "our leader",
			"US foreign affairs", "British foreign secretary 1956", "tell us about the president of the jury",
			"KGB minister of culture" })
	void otherWordsAreNotAnswered(String typed) {
		assertThat(answers(typed)).isEmpty();
	}

	private List<String> answers(String typed) {
		return this.offices.asked(typed, AskedDate.in(typed).stream().findFirst())
			.stream()
			.map((held) -> held.person().slug())
			.toList();
	}

}
