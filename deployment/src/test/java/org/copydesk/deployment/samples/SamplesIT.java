package org.copydesk.deployment.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sample articles, brought in,")
class SamplesIT {

    private final Samples samples = new Samples(ProductStack.running());

    @Test
    void endAsTheirStoriesSay() throws IOException {
        var clara = new Colleague(ProductStack.running(), "clara");
        samples.setUpDesks();
        for (var sample : Samples.articles(ProductStack.running().samples())) {
            var article = clara.get(samples.play(sample));
            assertThat(article.get("title").asText()).isEqualTo(sample.title());
            assertThat(article.get("state").asText())
                    .isEqualTo(SamplesTest.lastState(sample).name());
        }
    }

    @Test
    void comeInOnceOnly() throws IOException {
        samples.load();
        assertThat(samples.load()).isZero();
    }
}
