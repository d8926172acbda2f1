package org.copydesk.core.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a suggestion changes")
class RewordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bell | gong | REPLACE | bell | gong | 0",
                "nine keys | nine keys, one for each | INSERT | `` | , one for each | 8",
                "the old bell | the bell | DELETE | old | `` | 3",
                "Marienglocke | <em>Marienglocke</em> | FORMAT | `` | `` | 0",
                "rings the bell by hand | pulls the bell by hand | REPLACE | rings | pulls | 0",
                "One. | <p>One.</p><p>Two.</p> | INSERT | `` | Two. | 4",
                "bell | `` | DELETE | bell | `` | 0",
                "ring ring | ring | DELETE | ring | `` | 4",
            })
    void isToldWithoutTheWordsThatOnlyQuote(
            String exact, String replacement, Rewording.Kind kind, String gone, String come, int lead) {
        var rewording = Rewording.of(AnchoredField.BODY, exact, replacement);

        assertThat(rewording).isEqualTo(new Rewording(gone, come, lead));
        assertThat(rewording.kind()).isEqualTo(kind);
    }
}
