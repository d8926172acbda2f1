package org.copydesk.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The sources")
class SourcesTest {

    private static final Path HOME = Path.of("..");
    private static final List<String> MODULES = List.of("persistence", "core", "web", "deployment");
    private static final Pattern IN_A_PACKAGE = Pattern.compile("`((?:[a-z]+\\.)+[A-Z][a-z]\\w*)`");
    private static final Pattern CLASS =
            Pattern.compile("`(?:[a-z.]+\\.)?([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)(?:\\.[a-z]\\w*)?`");
    private static final Pattern UNFINISHED =
            Pattern.compile("TO" + "DO|FIX" + "ME|@Disa" + "bled|printStack" + "Trace|Thread\\.sl" + "eep");

    private static final Pattern NESTED =
            Pattern.compile("(?m)^ +(?:[a-z-]+ )*(?:class|record|interface|enum) ([A-Z]\\w*)");

    @Test
    void sayOfEachPackageWhatItIsForAndWhatItMayUse() throws IOException {
        assertThat(sources("src/main/java", ".java", file -> Files.notExists(file.resolveSibling("package-info.java"))))
                .isEmpty();
    }

    @Test
    void leaveNothingForLater() throws IOException {
        assertThat(sources(
                        "src", ".java", file -> UNFINISHED.matcher(read(file)).find()))
                .isEmpty();
    }

    @Test
    void haveOneSourceOfColoursAndTypesForTheDeskAndTheSignInPage() {
        var desk = HOME.resolve("web/src/main/webapp/resources/copydesk/styles/tokens.css");
        var signIn = HOME.resolve("deployment/src/main/keycloak/themes/copydesk/login/resources/css/tokens.css");
        assertThat(read(signIn)).isEqualTo(read(desk));
    }

    /** A newcomer who has met a word once knows what it means everywhere, inside another class too. */
    @Test
    void giveNoSimpleNameTwoMeanings() throws IOException {
        var places = new TreeMap<String, List<Path>>();
        for (var file : sources("src/main/java", ".java", file -> !file.endsWith("package-info.java"))) {
            places.computeIfAbsent(name(file), name -> new ArrayList<>()).add(file);
        }
        for (var file : sources("src/main/java", ".java", any -> true)) {
            NESTED.matcher(read(file)).results().map(nested -> nested.group(1)).forEach(nested -> {
                if (places.containsKey(nested)) places.get(nested).add(file);
            });
        }
        places.values().removeIf(found -> found.size() == 1);
        assertThat(places).isEmpty();
    }

    @Test
    void numberEachDecisionOnce() throws IOException {
        try (var decisions = Files.list(HOME.resolve("docs/adr"))) {
            assertThat(decisions.map(file -> file.getFileName().toString().substring(0, 4)))
                    .doesNotHaveDuplicates();
        }
    }

    /** The walks that CONTRIBUTING leads a newcomer on, and all that the description of the house says. */
    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTING.md, ## Five walks, ## Words that readers see",
        "docs/architecture.md, # The house, ## Locks"
    })
    void haveEveryClassThatANewcomerIsLedTo(String document, String from, String to) throws IOException {
        var text = Files.readString(HOME.resolve(document));
        var walks = text.substring(text.indexOf(from), text.indexOf(to));
        var files = sources("src", ".java", file -> true);
        var all = files.stream().map(SourcesTest::name).toList();
        assertThat(CLASS.matcher(walks).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(all);
        assertThat(IN_A_PACKAGE
                        .matcher(walks)
                        .results()
                        .map(found -> found.group(1).replace('.', '/') + ".java"))
                .allSatisfy(name -> assertThat(files).anyMatch(file -> file.endsWith(name)));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> sources(String folder, String ending, Predicate<Path> matching) throws IOException {
        var found = new ArrayList<Path>();
        for (var module : MODULES) {
            Path root = HOME.resolve(module).resolve(folder);
            if (Files.notExists(root)) continue;
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(ending))
                        .filter(matching)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
