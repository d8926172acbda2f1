package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.copydesk.deployment.browser.Windows;
import org.copydesk.deployment.stack.ApiSteps;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Pages of staff")
class CompressedPagesIT {

    private static final int LIGHT = 40_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"copydesk-token\" (?:content|value)=\"([^\"]+)\"");

    @RegisterExtension
    final Windows windows = new Windows();

    @Test
    void goOutCompressedWithoutGivingTheirTokenAway() {
        var page = windows.as("anna", "/desk");
        var one = page.context().request().get("/desk");
        assertThat(one.headers()).containsEntry("content-encoding", "gzip");
        assertThat(one.headers().get("vary")).contains("Accept-Encoding");
        assertThat(token(one)).isNotEqualTo(token(page.context().request().get("/desk")));
    }

    @Test
    void areLightHoweverMuchThereIs() throws IOException {
        IntStream.range(0, 30).forEach(i -> ApiSteps.started("ben", "One of many " + ApiSteps.word()));
        var page = windows.as("ben", "/desk");
        assertThat(compressed(page.context().request().get("/desk").body())).isLessThan(LIGHT);
        assertThat(page.locator(".pile-DRAFTS > li").count()).isEqualTo(5);
        page.locator("a[data-stop='more'][href*='DRAFTS']").click();
        assertThat(page.locator(".pile-DRAFTS > li").count()).isEqualTo(20);
    }

    private static String token(APIResponse page) {
        var token = TOKEN.matcher(page.text());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static int compressed(byte[] page) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
        }
        return out.size();
    }
}
