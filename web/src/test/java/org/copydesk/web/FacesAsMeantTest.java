package org.copydesk.web;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages use Faces as it is meant, and")
class FacesAsMeantTest {

    private static final Path SOURCES = Path.of("src/main/java/org/copydesk/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern RAW =
            Pattern.compile("getParameter(Values|Names|Map)?\\(|getRequestParameter\\w*\\(|\\.isPostback\\(");
    private static final Pattern RAW_IN_PAGES = Pattern.compile("#\\{[^}]*\\bparam(Values)?[.\\[]");
    private static final Pattern HOUSE_WIDGET = Pattern.compile(
            "<(dialog|select|textarea|progress|datalist|details|table)\\b"
                    + "|<(input) (?=[^>]*type=\"(?:text|search|email|number|date|datetime-local|checkbox|radio|file)\")|<h:(input(?!Hidden)\\w+|select\\w+)");
    private static final int WIDTH = 160;

    /**
     * These read nothing that a person typed: they hide it, weigh what it costs, look at the version of a file, ask whether what was
     * pressed is there, or are a renderer, which looks at what its component's script sent.
     */
    private static final Set<String> NOTHING_READ = Set.of(
            "ShownInstead.java",
            "BudgetGate.java",
            "FreshNonce.java",
            "PagePolicy.java",
            "PressCheck.java",
            "TurnedByPages.java");

    /**
     * Rows with buttons that may be others by the time somebody presses one, and yet are about what they stood at: what the person
     * sets up on the page itself, lines that keep their numbers, a table that keeps its page, and buttons that are drawn for
     * the one view that the address names.
     */
    private static final Set<String> KEPT_OTHERWISE =
            Set.of("desksPage.form.members", "steps.checklist(step)", "peoplePage.table", "filterTabs.of(place)");

    private static final Pattern LIST =
            Pattern.compile("<(/?)(ui:repeat|p:dataTable)\\b([^>]*?)(/?)>|(?:action|listener)=\"#\\{([^}\"]*)}\"");
    private static final Pattern ROW = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Pattern ROWS = Pattern.compile("\\bvalue=\"#\\{([^}\"]*)}\"");

    /**
     * What is made by hand although a component does such things, and why: docs/adr/0028. Searching is a form that only
     * says an address, the menu and the keys are on pages that need no script of PrimeFaces, and what few ask for folds. Of
     * two revisions to compare one is picked in each of two columns of one list. Readings of a passage are chosen beside the
     * texts themselves, credits are added without asking the server, which only lists names that it knows, and the box of a link stands in the text.
     * Articles of the worklist, the list and the board are chosen by one kind of box, and what is done to several is done by
     * one script: the worklist has no script of PrimeFaces. Figures beside a chart are there to be read,
     * and the month on a telephone leads from day to day: the component's has no room for a word there.
     */
    private static final Map<String, Set<String>> BY_HAND = Map.ofEntries(
            entry("header.xhtml", Set.of("details")),
            entry("keys.xhtml", Set.of("dialog", "input")),
            entry("outbox.xhtml", Set.of("input")),
            entry("pick.xhtml", Set.of("input")),
            entry("bulk.xhtml", Set.of("dialog", "textarea", "input")),
            entry("worklist-chips.xhtml", Set.of("select", "input")),
            entry("articles.xhtml", Set.of("input")),
            entry("history-row.xhtml", Set.of("input")),
            entry("compare.xhtml", Set.of("selectOneMenu")),
            entry("revision-dialogs.xhtml", Set.of("selectManyCheckbox")),
            entry("story.xhtml", Set.of("details")),
            entry("seals.xhtml", Set.of("details")),
            entry("check.xhtml", Set.of("details")),
            entry("conflict.xhtml", Set.of("details", "input", "textarea")),
            entry("credit.xhtml", Set.of("input", "textarea")),
            entry("editor-rail.xhtml", Set.of("datalist")),
            entry("link.xhtml", Set.of("input")),
            entry("shown.xhtml", Set.of("input")),
            entry("calendar-month.xhtml", Set.of("table")),
            entry("statistics.xhtml", Set.of("table")));

    /** Pages that say one thing and ask nothing, and the page whose address is that of the whole desk. */
    private static final Map<String, Set<String>> OTHER_PAGES =
            Map.of("missing", Set.of(), "trouble", Set.of(), "desk", Set.of("worklistPage"));

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern PAGE_BEAN = Pattern.compile("(?<![\\w.'])(\\w+Page)\\b(?!\\()");
    private static final Pattern FORM_BEAN = Pattern.compile("(?<![\\w.'])(\\w+Form)\\b(?!\\()");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

    static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noBeanReadsWhatWasSentByHand(Path source) throws IOException {
        if (!NOTHING_READ.contains(name(source)))
            assertThat(found(RAW, source)).as("%s", source).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
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
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void noLineIsWiderThanAScreen(Path page) throws IOException {
        assertThat(Files.readAllLines(page))
                .as("%s", page)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
    }

    static List<Path> addresses() {
        try (var desk = Files.list(PAGES.resolve("desk"));
                var outside = Files.list(PAGES)) {
            return Stream.concat(desk, outside)
                    .filter(file -> file.toString().endsWith(".xhtml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void everyPageHasOneBeanThatIsCalledLikeItAndAtMostOneForm(Path page) {
        var said = expressions(page, new HashSet<>());
        assertThat(found(PAGE_BEAN, said))
                .as("%s", page)
                .isEqualTo(beans(name(page).replace(".xhtml", "")));
        assertThat(found(FORM_BEAN, said)).as("%s", page).hasSizeLessThanOrEqualTo(1);
    }

    private static Set<String> beans(String page) {
        return OTHER_PAGES.getOrDefault(page, Set.of(camelCase(page) + "Page"));
    }

    private static String camelCase(String name) {
        return Pattern.compile("-(\\w)")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** What a page asks its beans, with all that it includes. */
    private static String expressions(Path page, Set<Path> read) {
        if (!read.add(page.normalize())) return "";
        try {
            var markup = Files.readString(page);
            var own = EXPRESSION.matcher(markup).results().map(found -> found.group(1));
            var included = INCLUDED.matcher(markup).results().map(found -> expressions(at(page, found.group(1)), read));
            return Stream.concat(own, included).collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path at(Path page, String address) {
        return address.startsWith("/") ? PAGES.resolve(address.substring(1)) : page.resolveSibling(address);
    }

    private static Set<String> found(Pattern bean, String said) {
        return bean.matcher(said).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The row of a number may be another one by the time somebody presses its button: it has to be the one that they saw. */
    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void aButtonIsAboutTheRowThatItStoodIn(Path page) throws IOException {
        assertThat(listsWithButtons(Files.readString(page)))
                .as("%s", page)
                .filteredOn(list -> !KEPT_OTHERWISE.contains(list))
                .filteredOn(list -> !source(bean(list)).isEmpty())
                .allSatisfy(list -> assertThat(getter(list)).containsAnyOf(".rows(", "ShownRows<"));
    }

    /** What their rows come from. */
    private static Set<String> listsWithButtons(String markup) {
        var open = new ArrayDeque<Map.Entry<String, String>>();
        var found = new TreeSet<String>();
        for (var tag : LIST.matcher(markup).results().toList()) {
            if (tag.group(5) != null)
                open.stream()
                        .filter(list -> tag.group(5).matches(".*\\b" + list.getKey() + "\\b.*"))
                        .map(Map.Entry::getValue)
                        .forEach(found::add);
            else if (!tag.group(1).isEmpty()) open.pop();
            else if (tag.group(4).isEmpty()) {
                open.push(entry(first(ROW, tag.group(3)), first(ROWS, tag.group(3))));
            }
        }
        return found;
    }

    private static String first(Pattern wanted, String text) {
        return wanted.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }

    /** The method of a bean that gives the rows, and its declaration of what it gives, as they are written. */
    private static String getter(String list) {
        var property = first(Pattern.compile("^\\w+\\.(\\w+)"), list);
        var name = "(?:get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1) + "|" + property
                + ")\\([^)]*\\) \\{.*?\n    }";
        var source = source(bean(list));
        var body = first(Pattern.compile("(" + name + ")", Pattern.DOTALL), source);
        return body + "\n" + first(Pattern.compile("(ShownRows<\\w+> " + property + ")\\b"), source);
    }

    private static String bean(String list) {
        return first(Pattern.compile("^(\\w+)"), list);
    }

    /** Empty when no bean is called so; then it is a row of another list. */
    private static String source(String bean) {
        var named =
                Pattern.compile("@Named(?:\\(\"" + bean + "\"\\)\n|\n(?:@\\w+\n)*public class (?i:" + bean + ")\\b)");
        for (var source : sources()) {
            try {
                var text = Files.readString(source);
                if (named.matcher(text).find()) return text;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return "";
    }

    @Test
    void onlyWhatHasAReasonIsMadeByHand() throws IOException {
        var byHand = MessagesTest.pages().stream()
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
