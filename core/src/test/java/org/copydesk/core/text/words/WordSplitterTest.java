package org.copydesk.core.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text falls into words")
class WordSplitterTest {

    @Test
    void atSpacesAndPunctuation() {
        assertThat(split("The ferry, said Ines:  \"now\"."))
                .containsExactly("The", " ", "ferry", ",", " ", "said", " ", "Ines", ":", "  ", "\"", "now", "\"", ".");
    }

    @Test
    void withoutBreakingApostrophesNumbersAndNames() {
        assertThat(split("don't l’été €3.20 1,000 file_name 06:40..."))
                .containsExactly(
                        "don't", " ", "l’été", " ", "€", "3.20", " ", "1,000", " ", "file_name", " ", "06:40", "...");
    }

    @Test
    void whereAnAccentOrJoinerNeverStandsAlone() {
        assertThat(split("cafe\u0301 ok")).containsExactly("cafe\u0301", " ", "ok");
        assertThat(split("می\u200cخواهم شد")).containsExactly("می\u200cخواهم", " ", "شد");
    }

    @Test
    void inChineseByCharacterWhereverItStands() {
        assertThat(split("我们开会。A股")).containsExactly("我", "们", "开", "会", "。", "A", "股");
    }

    @Test
    void inJapaneseByScriptAndParticle() {
        assertThat(WordSplitter.of("私は学生です。東京タワーへ", Locale.JAPANESE))
                .containsExactly("私", "は", "学生", "です", "。", "東京", "タワー", "へ");
    }

    @Test
    void inThaiByDictionaryWhateverTheLanguageOfTheArticle() {
        assertThat(split("ภาษาไทยเป็นภาษา")).containsExactly("ภาษา", "ไทย", "เป็น", "ภาษา");
    }

    @Test
    void inArabicAndHebrewAtSpaces() {
        assertThat(split("قال الوزير: נכון מאוד")).containsExactly("قال", " ", "الوزير", ":", " ", "נכון", " ", "מאוד");
    }

    @Test
    void whereAnEmojiStaysWhole() {
        assertThat(split("👩‍👩‍👧👍🏽🇩🇪🇫🇷❤️ x"))
                .containsExactly("👩‍👩‍👧", "👍🏽", "🇩🇪", "🇫🇷", "❤️", " ", "x");
    }

    @Property
    void thatJoinedTogetherAreTheTextAgain(@ForAll String text) {
        var units = split(text);

        assertThat(String.join("", units)).isEqualTo(text);
        assertThat(units).doesNotContain("");
    }

    private static List<String> split(String text) {
        return WordSplitter.of(text, Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "co-operate",
                "Covid-19",
                "2026-11-26",
                "10:30",
                "5/6/2026",
                "35,000,000",
                "3.5",
                "well‑known",
                "it’s"
            })
    void keepsWholeWhatReadersTakeForOne(String unit) {
        assertThat(WordSplitter.of("a " + unit + ", b", Locale.ENGLISH)).containsExactly("a", " ", unit, ",", " ", "b");
    }

    @Test
    void partsWhatOnlyStandsTogether() {
        assertThat(WordSplitter.of("$35 50% a- -b x:y 上-海", Locale.ENGLISH))
                .containsExactly(
                        "$", "35", " ", "50", "%", " ", "a", "-", " ", "-", "b", " ", "x", ":", "y", " ", "上", "-",
                        "海");
    }
}
