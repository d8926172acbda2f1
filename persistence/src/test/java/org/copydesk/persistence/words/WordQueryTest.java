package org.copydesk.persistence.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search for words")
class WordQueryTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bridg              | The old bridge",
                "BRIDGE old         | The old bridge",
                "cafe               | Café closes",
                "café               | Cafe\u0301 opens",
                "cafe\u0301         | CAFÉ CLOSES",
                "lodz               | Łódź votes",
                "łódź               | Lodz votes",
                "strasse            | Straße gesperrt",
                "straße             | STRASSE GESPERRT",
                "muller             | Herr Müller",
                "mueller            | Herr Müller",
                "müller             | Herr Mueller",
                "istanbul           | İstanbul",
                "ıstanbul           | ISTANBUL",
                "oresund            | Øresund",
                "aerosol            | Ærosol",
                "full width         | ＦＵＬＬ width",
                "office             | The oﬃce",
                "o'brien            | O’Brien wins",
                "obrien             | O’Brien wins",
                "o’brien            | OBrien wins",
                "brien              | O'Brien wins",
                "orny               | Lac d’Orny rises",
                "lac d'orny         | Lac d’Orny rises",
                "bidens             | Biden's day",
                "cooperative        | The co-operative re-entry plan",
                "co-operative       | The cooperative plan",
                "entry              | The co-operative re-entry plan",
                "covid-19           | Covid 19 rules",
                "covid 19           | Covid-19 rules",
                "covid19            | Covid-19 rules",
                "covid-19           | Covid19 rules",
                "covid\u201119      | Covid\u201319 rules",
                "state of the art   | State-of-the-art lab",
                "1.5 million        | A loan of 1.5 million",
                "1,5                | A loan of 1.5 million",
                "1500               | 1,500 people",
                "1500               | 1\u202f500 people",
                "1,500              | 1500 people",
                "1 500              | 1,500 people",
                "2026-11-26         | Until 2026-11-26",
                "2026-11            | Until 2026-11-26",
                "2026               | Until 2026-11-26",
                "26.11.2026         | Am 26.11.2026",
                "2.0.1              | Version 2.0.1 is out",
                "1990               | Since the 1990s",
                "g20                | The G 20 meet",
                "user@example.org   | e-mail user@example.org",
                "example.org        | e-mail user@example.org",
                "user               | e-mail user@example.org",
                "email              | e-mail user@example.org",
                "example.org        | See https://www.example.org/tides?x=1",
                "https://example.org/tides | See www.example.org/tides",
                "tides              | See https://www.example.org/tides?x=1",
                "c++                | C++ and C# compared",
                "c#                 | C++ and C# compared",
                "at&t               | AT&T pays",
                "at&t               | AT & T pays",
                "usa                | In the U.S.A.",
                "u.s.a.             | In the USA",
                "50%                | 50% off",
                "under_score        | under_score",
                "score              | under_score",
                "to be or not to be | The Who to be or not to be",
                "headline           | A head\u200bline",
                "headline           | A head\u00adline",
                "old bridge         | Old\u00a0bridge",
                "old\u00a0bridge    | Old bridge",
                "上海               | 我家在上海东边。",
                "上                 | 我家在上海东边。",
                "边                 | 我家在上海东边。",
                "上海 bridge        | Bridge在上海东边",
                "テスト             | テストの日本語",
                "日本語             | テストの日本語",
                "バス               | ハ\u3099ス停",
                "ﾊﾞｽ                | バス停",
                "번역               | 번역을 부탁해",
                "대학교             | 서울대학교",
                "กรุงเทพ            | กรุงเทพอยู่ไหน",
                "อยู่               | กรุงเทพอยู่ไหน",
                "кие                | В Киеве",
                "ελλαδας            | Ελλάδας",
                "كتاب               | کِتاب",
                "2026               | ٢٠٢٦",
                "c++                | Since C++17",
                "c++ 17             | Since C++17",
                "c++17              | Since C++ 17",
                "c#                 | Since C#12",
                "roll               | Rock+roll",
                "tag                | hash#tag",
                "1200.50            | 1,200.50 people",
                "1200.50            | 1.200,50 Leute",
                "1200,50            | 1\u202f200,50 Leute",
                "1 200,50           | 1,200.50 people",
                "1,200.50           | 1200.50 people",
                "1.200,50           | 1'200.50 Leute",
                "1,234,567.89       | 1234567.89",
                "1 234 567          | 1'234'567",
                "192.168            | 192.168.0.1",
                "1.2 bn             | A loan of £1.2bn",
                "1,2bn              | A loan of £1.2 bn",
                "10.30              | At 10:30",
                "10:30              | Um 10.30 Uhr",
                "5'11               | 5'11 tall",
                "jk rowling         | J. K. Rowling",
                "j. k. rowling      | JK Rowling",
                "jrr tolkien        | J. R. R. Tolkien",
                "zb                 | So z. B. hier",
                "phd                | Her Ph.D. thesis",
                "ph.d.              | Her PhD thesis",
                "uks                | The U.K.'s role",
                "o'brien's          | O'Brien",
                "james's            | James' day",
                "boss's             | The boss’ day",
                "u.k.'s             | In the UK",
                "at&t's             | AT&T pays",
                "aalborg            | Ålborg",
                "ålborg             | Aalborg",
                "malmoe             | Malmö",
                "schülerinnen       | Schüler:innen",
                "schülerinnen       | Schüler*innen",
                "schüler*innen      | SchülerInnen",
                "schueler_innen     | Schüler:innen",
                "كتاب               | والكتاب",
                "القاهره            | القاهرة",
                "ירושלים            | בירושלים",
                "צהל                | צה״ל",
                "צה\"ל               | צה״ל",
                "शान्ति              | शांति",
                "फिल्म               | फ़िल्म",
                "👍                 | ok 👍🏽",
                "❤                  | I ❤️ NY",
                "🇩🇪                 | from 🇩🇪🇫🇷",
                "party              | party🎉",
                "nodejs             | Node.js",
                "ph. d.             | Her PhD thesis",
                "26th               | On November 26",
                "+4930901820        | Call (030) 90 18 20",
                "youtube            | YouTube",
                "you tube           | YouTube",
                "3 1/2              | 3½ hours",
                "6.6.2026           | Am 06.06.2026",
            })
    void findsWhatIsWrittenInAnotherWay(String typed, String text) {
        assertThat(WordQuery.of(typed).finds(new TreeSet<>(Terms.lexemes(text))))
                .isTrue();
        assertThat(WordQuery.of(typed).places(text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dragon   | The old bridge",
                "ridge    | The old bridge",
                "15       | A loan of 1.5 million",
                "5 million| A loan of 1.5 million",
                "1.5      | 1 or 5",
                "o'brien  | Old Brien",
                "c++      | C# and Java",
                "ハス     | バス停",
                "北京     | 我家在上海东边。",
                "c++17    | C++ and 18",
                "1200.5   | 1,200,5",
                "120050   | 1,200.50",
                "🎉       | party 👍",
                "🇫🇷      | from 🇩🇪",
                "26th     | On November 260",
                "31       | 3½ hours",
                "c#       | C",
                "030 901820 | 030 901821",
                "05       | 1.5 million",
                "rd       | R and D",
            })
    void doesNotFindAnythingElse(String typed, String text) {
        assertThat(WordQuery.of(typed).finds(new TreeSet<>(Terms.lexemes(text))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "' | ! & ( : *", "\u0000", "\u200b", "\u2800", "%", "-", "@", "\ud800"})
    void isEmptyWhereNothingWasTypedThatIsFound(String typed) {
        assertThat(WordQuery.of(typed).isEmpty()).isTrue();
        assertThat(WordQuery.of(typed).toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for       | FOREIGN AFFAIRS",
                "affairs   | Foreign Affairs",
                "foreign a | Foreign Affairs",
                "wirt      | Wirtschaft",
                "kultur med| Kultur & Medien",
                "cafes     | Cafés",
            })
    void findsNamesByTheBeginningsOfTheirWords(String typed, String name) {
        assertThat(WordQuery.ofBeginning(typed).finds(new TreeSet<>(Terms.beginnings(name))))
                .isTrue();
    }

    @Test
    void saysWhereItFound() {
        var text = "Der Lac d’Orny bei Łódź, Bridge在上海东边";
        assertThat(WordQuery.of("orny lodz 上海 br").places(text))
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("Orny", "Łódź", "Bridge", "上海");
    }

    /** One sign of the last becomes eighteen once it is folded. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "\u738b", "\ufdfa"})
    void isNoLongerThanTheDatabaseTakes(String sign) {
        var name = "Harbour " + sign.repeat(6_000);
        assertThat(Terms.beginnings(name)).allMatch(lexeme -> lexeme.getBytes(UTF_8).length < 2_046);
        var query = WordQuery.ofBeginning(name);
        assertThat(query.toString().getBytes(UTF_8)).hasSizeLessThan(2_046);
        assertThat(query.finds(new TreeSet<>(Terms.beginnings(name)))).isTrue();
        assertThat(query.finds(new TreeSet<>(Terms.beginnings("Harbour")))).isFalse();
    }
}
