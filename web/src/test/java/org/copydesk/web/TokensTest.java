package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whose page it is")
class TokensTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/resources/copydesk");
    private static final Pattern PLAIN_POST = Pattern.compile("(?is)<form[^>]*method=\"post\".*?</form>");

    @ParameterizedTest
    @MethodSource("scripts")
    void isSaidByEveryCallOfAScript(Path script) throws IOException {
        var words = Files.readString(script);
        assertThat(words).as("%s", script).doesNotContain("fetch(", "sendBeacon(");
        if (words.contains("XMLHttpRequest()")) assertThat(words).contains("headers()");
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void isSaidByEveryFormThatIsNotOneOfFaces(Path page) throws IOException {
        assertThat(PLAIN_POST.matcher(Files.readString(page)).results().map(found -> found.group()))
                .as("%s", page)
                .allSatisfy(form -> assertThat(form).contains("<desk:token />"));
    }

    static List<Path> scripts() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.endsWith("http.js"))
                    .toList();
        }
    }
}
