package org.copydesk.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages use Faces as it is meant, and")
class FacesAsMeantTest {

    private static final Path SOURCES = Path.of("src/main/java/org/copydesk/web");
    private static final Pattern RAW =
            Pattern.compile("getParameter(Values|Names|Map)?\\(|getRequestParameter\\w*\\(|\\.isPostback\\(");
    private static final Pattern RAW_IN_PAGES = Pattern.compile("#\\{[^}]*\\bparam(Values)?[.\\[]");
    private static final Pattern HOUSE_WIDGET = Pattern.compile(
            "<(dialog|select|textarea|progress|datalist|details)\\b"
                    + "|<(input) (?=[^>]*type=\"(?:text|search|email|number|date|datetime-local|checkbox|radio|file)\")|<h:(input(?!Hidden)\\w+|select\\w+)");
    private static final int WIDTH = 160;

    /** These read nothing that a person typed: they hide it, or look at the version of a file. */
    private static final Set<String> NOTHING_READ = Set.of("ShownInstead.java", "FreshNonce.java", "PagePolicy.java");

    /**
     * What is made by hand although a component does such things, and why: docs/adr/0015. Searching is a form that only
     * says an address, the menu and the keys are on pages that need no script of PrimeFaces, and what few ask for folds. Of
     * two revisions to compare one is picked in each of two columns of one list.
     */
    private static final Map<String, Set<String>> BY_HAND = Map.of(
            "header.xhtml", Set.of("details", "input"),
            "keys.xhtml", Set.of("dialog", "input"),
            "people.xhtml", Set.of("input"),
            "outbox.xhtml", Set.of("input"),
            "history.xhtml", Set.of("input"),
            "compare.xhtml", Set.of("selectOneMenu"),
            "revision-dialogs.xhtml", Set.of("selectManyCheckbox"),
            "story.xhtml", Set.of("details"),
            "seals.xhtml", Set.of("details"));

    /** Beans and pages that still are as they were. */
    private static final Set<String> BEANS_TO_COME = Set.of("edit");

    private static final Set<String> TO_COME = Set.of(
            "edit",
            "credits",
            "conflict",
            "credit",
            "editor-bar",
            "editor-news",
            "editor-rail",
            "link",
            "shown",
            "around",
            "difference",
            "event",
            "text",
            "walk");

    static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !BEANS_TO_COME.contains(
                            file.getParent().getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> pages() throws IOException {
        return MessagesTest.pages().stream()
                .filter(page -> !TO_COME.contains(name(page).replace(".xhtml", "")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noBeanReadsWhatWasSentByHand(Path source) throws IOException {
        if (!NOTHING_READ.contains(name(source)))
            assertThat(found(RAW, source)).as("%s", source).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageReadsWhatWasSentByHand(Path page) throws IOException {
        assertThat(found(RAW_IN_PAGES, page)).as("%s", page).isEmpty();
        assertThat(Files.readString(page)).as("%s", page).doesNotContain("name=\"do\"", "onPostback=\"true\"");
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void everyViewIsKeptOnTheServer(Path page) throws IOException {
        assertThat(Files.readString(page)).as("%s", page).doesNotContain("transient=");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLineIsWiderThanAScreen(Path page) throws IOException {
        assertThat(Files.readAllLines(page))
                .as("%s", page)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    @Test
    void onlyWhatHasAReasonIsMadeByHand() throws IOException {
        var byHand = pages().stream()
                .filter(page -> !widgets(page).isEmpty())
                .collect(toMap(FacesAsMeantTest::name, FacesAsMeantTest::widgets));
        assertThat(byHand).isEqualTo(BY_HAND);
    }

    private static Set<String> widgets(Path page) {
        try {
            return new TreeSet<>(HOUSE_WIDGET
                    .matcher(Files.readString(page))
                    .results()
                    .map(widget -> Stream.of(1, 2, 3)
                            .map(widget::group)
                            .filter(group -> group != null)
                            .findFirst()
                            .orElseThrow())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
