package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of an address")
class PublicHistoryPageTest {

    @Test
    void saysHowManyWordsCameAndWent() {
        assertThat(extent("<p>The bell rings.</p>", "<p>The old bell of the quay rings.</p>"))
                .isEqualTo("4 words added");
        assertThat(extent("<p>The old bell rings.</p>", "<p>The bell rings.</p>"))
                .isEqualTo("1 word removed");
    }

    @Test
    void saysBothWhenBothDid() {
        assertThat(extent("<p>The bell rings.</p>", "<p>The bell chimes.</p>"))
                .isEqualTo("1 word added, 1 word removed");
    }

    @Test
    void saysWhenNoWordDid() {
        assertThat(extent("<p>The bell rings.</p>", "<p>The bell rings.</p>")).isEqualTo("the same text");
        assertThat(extent("<p>The bell rings.</p>", "<p>The <strong>bell</strong> rings.</p>"))
                .isEqualTo("no words added or removed, but formatting");
    }

    private static String extent(String before, String after) {
        return PublicHistoryPage.extent(Comparison.of(text(before), text(after), Locale.ENGLISH));
    }

    private static Text text(String body) {
        return new Text("The bell", "", body, List.of(), List.of());
    }
}
