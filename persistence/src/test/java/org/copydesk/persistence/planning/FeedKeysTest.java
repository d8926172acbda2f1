package org.copydesk.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Private addresses of feeds")
class FeedKeysTest extends Storing {

    @Test
    void openWhatTheyAreFor() {
        long id = add("secret");
        assertThat(the(FeedKeys.class).opening(FeedKey.Kind.CALENDAR, "secret"))
                .map(FeedKey::id)
                .hasValue(id);
        assertThat(the(FeedKeys.class).opening(FeedKey.Kind.EMBARGO, "secret")).isEmpty();
        assertThat(the(FeedKeys.class).opening(FeedKey.Kind.CALENDAR, "guessed"))
                .isEmpty();
    }

    @Test
    void areListedForWhoMadeThem() {
        long first = add("a");
        long second = add("b");
        assertThat(the(FeedKeys.class).of(anna)).extracting(FeedKey::id).containsExactly(first, second);
        assertThat(the(FeedKeys.class).of(ben)).isEmpty();
    }

    @Test
    void openNothingOnceTheyAreRevoked() {
        long id = add("secret");
        the(FeedKeys.class).find(id).orElseThrow().revoke(NOW);
        forget();
        assertThat(the(FeedKeys.class).opening(FeedKey.Kind.CALENDAR, "secret")).isEmpty();
        assertThat(the(FeedKeys.class).find(id)).isEmpty();
        assertThat(the(FeedKeys.class).of(anna)).isEmpty();
    }

    private long add(String tokenHash) {
        long id = the(FeedKeys.class)
                .add(FeedKey.Kind.CALENDAR, anna, "Telephone", tokenHash, NOW)
                .id();
        forget();
        return id;
    }
}
