package org.copydesk.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Webhooks")
class WebhooksTest extends Storing {

    @Test
    void comeBackWithAllThatIsSaidOfThem() {
        long id = add("https://example.org/a");
        var found = the(Webhooks.class).find(id).orElseThrow();
        assertThat(found.url()).isEqualTo("https://example.org/a");
        assertThat(found.events()).containsExactly("PUBLISH", "WITHDRAW");
        assertThat(found.desk()).isNull();
        assertThat(found.secret()).isEqualTo("whispered");
        assertThat(found.isEnabled()).isTrue();
        assertThat(the(Webhooks.class).find(id + 1)).isEmpty();
    }

    @Test
    void areListedNewestFirst() {
        long first = add("https://example.org/a");
        long second = add("https://example.org/b");
        assertThat(the(Webhooks.class).before(Long.MAX_VALUE, 9))
                .extracting(Webhook::id)
                .containsExactly(second, first);
        assertThat(the(Webhooks.class).before(second, 9))
                .extracting(Webhook::id)
                .containsExactly(first);
    }

    private long add(String url) {
        long id = the(Webhooks.class).nextId();
        the(Webhooks.class).add(new Webhook(id, url, List.of("PUBLISH", "WITHDRAW"), null, "whispered", clara, NOW));
        forget();
        return id;
    }
}
