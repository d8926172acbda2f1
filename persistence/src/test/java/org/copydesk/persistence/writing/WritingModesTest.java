package org.copydesk.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In which mode somebody writes")
class WritingModesTest extends Storing {

    private PersonalKey key;

    @BeforeEach
    void begin() {
        key = new PersonalKey(clara, article(anna).id());
        em.flush();
    }

    @Test
    void isWritingUntilTheyChose() {
        assertThat(the(WritingModes.class).isSuggesting(key)).isFalse();
    }

    @Test
    void isTheOneThatTheyChoseLast() {
        the(WritingModes.class).choose(key, true);
        assertThat(the(WritingModes.class).isSuggesting(key)).isTrue();
        the(WritingModes.class).choose(key, false);
        assertThat(the(WritingModes.class).isSuggesting(key)).isFalse();
    }

    @Test
    void isOfOnePersonInOneArticle() {
        long other = article(anna).id();
        em.flush();
        the(WritingModes.class).choose(key, true);
        assertThat(the(WritingModes.class).isSuggesting(new PersonalKey(ben, key.article())))
                .isFalse();
        assertThat(the(WritingModes.class).isSuggesting(new PersonalKey(clara, other)))
                .isFalse();
    }
}
