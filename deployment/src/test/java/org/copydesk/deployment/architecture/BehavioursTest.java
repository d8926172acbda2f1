package org.copydesk.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The list of behaviours names")
class BehavioursTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w+(?:Test|IT))#(\\w+)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(?! when|---| elsewhere).*$");

    @ParameterizedTest(name = "{0}#{1}")
    @MethodSource("named")
    void onlyTestsThatThereAre(String type, String method) throws IOException {
        assertThat(sourcesOf(type))
                .singleElement()
                .satisfies(source -> assertThat(source)
                        .containsPattern(
                                "@(?:Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S])*\\bvoid " + method + "\\("));
    }

    @Test
    void aTestInEveryRowThatIsOurs() throws IOException {
        var ours = list().substring(0, list().indexOf("## Not ours"));
        assertThat(ROW.matcher(ours).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsPattern(NAMED));
    }

    static Stream<String[]> named() throws IOException {
        return NAMED.matcher(list()).results().map(found -> new String[] {found.group(1), found.group(2)});
    }

    private static String list() throws IOException {
        return Files.readString(HOME.resolve("docs/behaviours.md"));
    }

    private static List<String> sourcesOf(String type) throws IOException {
        var sources = Stream.<String>builder();
        for (var module : List.of("persistence", "core", "web", "deployment")) {
            var tests = HOME.resolve(module).resolve("src/test/java");
            try (var files = Files.walk(tests)) {
                for (var file :
                        files.filter(each -> each.endsWith(type + ".java")).toList())
                    sources.add(Files.readString(file));
            }
        }
        return sources.build().toList();
    }
}
