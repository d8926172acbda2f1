package org.copydesk.core.text.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A slug")
class SlugTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Bridge reopens                    | bridge-reopens
              Spaces -- and, signs!           | spaces-and-signs
            Won’t you help? It's 5 o'clock    | wont-you-help-its-5-oclock
            Straße nach Łódź                  | strasse-nach-lodz
            Crème brûlée à l’œuvre            | creme-brulee-a-loeuvre
            Ærø, Đakovo, Þingvellir           | aero-dakovo-thingvellir
            İstanbul ısı                      | istanbul-isi
            Ｆｕｌｌ ﬁve ½                    | full-five-1-2
            新闻 编辑室                       | 新闻-编辑室
            שלום עולם                         | שלום-עולם
            Йогурт и Ёлка                     | йогурт-и-ёлка
            हिन्दी समाचार                      | हिन्दी-समाचार
            US/China: 50%                     | us-china-50
            🚀🚀                              | article
            ...                               | article
            """)
    void isReadable(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void isCutBetweenWords() {
        assertThat(Slug.of("word ".repeat(40))).isEqualTo("word-".repeat(16).substring(0, 79));
        assertThat(Slug.of("x".repeat(200))).isEqualTo("x".repeat(80));
    }

    @Property
    void isNeverEmptyTooLongOrOddlyMade(@ForAll String title) {
        String slug = Slug.of(title);
        assertThat(slug)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(80)
                .matches("[\\p{L}\\p{Nd}\\p{M}]+(-[\\p{L}\\p{Nd}\\p{M}]+)*");
        assertThat(slug).isEqualTo(slug.toLowerCase(Locale.ROOT));
        assertThat(Normalizer.isNormalized(slug, Normalizer.Form.NFC)).isTrue();
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }
}
