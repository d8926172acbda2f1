package org.copydesk.site.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.core.review.ReviewRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a guest reads")
class GuestWordsTest {

    @Test
    void isInTheFirstLanguageThatWeHave() {
        assertThat(GuestWords.forReader(List.of(Locale.FRENCH, Locale.GERMANY, Locale.UK))
                        .language())
                .isEqualTo("de");
        assertThat(GuestWords.forReader(List.of(Locale.FRENCH)).language()).isEqualTo("en");
        assertThat(GuestWords.forReader(List.of()).language()).isEqualTo("en");
    }

    @Test
    void saysTheSameInEveryLanguage() {
        var english = new GuestWords(Locale.ENGLISH).bundle().keySet();
        for (Locale language : GuestWords.LANGUAGES)
            assertThat(new GuestWords(language).bundle().keySet()).isEqualTo(english);
    }

    @Test
    void saysWhyInWordsWhateverTheReason() {
        for (Locale language : GuestWords.LANGUAGES)
            for (ReviewRefusal refusal : ReviewRefusal.values())
                assertThat(new GuestWords(language).refused(refusal)).isNotBlank();
    }
}
