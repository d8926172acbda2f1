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

@DisplayName("The documents name")
class NamedTestsTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT)\\b");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\|(?! promise|---).*$");

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("named")
    void onlyTestsThatThereAre(String test, Path document) throws IOException {
        assertThat(sources()).as("named in %s", document).anyMatch(file -> file.endsWith(test + ".java"));
    }

    @Test
    void aTestForEveryPromiseAboutSecurity() throws IOException {
        var promises = PROMISE.matcher(Files.readString(HOME.resolve("docs/security.md")))
                .results()
                .map(MatchResult::group);
        assertThat(promises)
                .hasSizeGreaterThan(15)
                .allSatisfy(promise -> assertThat(promise).containsPattern(NAMED));
    }

    static Stream<Object[]> named() throws IOException {
        var named = Stream.<Object[]>builder();
        for (var document : documents())
            NAMED.matcher(Files.readString(document))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(test -> named.add(new Object[] {test, HOME.relativize(document)}));
        return named.build();
    }

    private static List<Path> documents() throws IOException {
        try (var docs = Files.list(HOME.resolve("docs"))) {
            return Stream.concat(docs, Stream.of(HOME.resolve("README.md"), HOME.resolve("CONTRIBUTING.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        var sources = Stream.<Path>builder();
        for (var module : List.of("persistence", "core", "web", "deployment")) {
            try (var files = Files.walk(HOME.resolve(module).resolve("src/test/java"))) {
                files.forEach(sources::add);
            }
        }
        return sources.build().toList();
    }
}
