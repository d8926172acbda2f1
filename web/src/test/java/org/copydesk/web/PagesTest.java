package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages")
class PagesTest {

    private static final Path HOME = Path.of("src/main/webapp");
    private static final Pattern ICON = Pattern.compile("(?:icon name|<desk:empty icon)=\"([\\w-]+)\"");
    private static final Pattern ASSET = Pattern.compile("assets\\.of\\('([^']+)'\\)");
    private static final Pattern TAG = Pattern.compile("<desk:([a-z]+)");
    private static final Pattern USED = Pattern.compile("<desk:[a-z]+\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b([A-Za-z]+)=\"");
    private static final Pattern FORM = Pattern.compile("<h:form[^>]*>");
    /** Scripts send their forms and say where they go on. */
    private static final Set<String> SCRIPTED = Set.of("edit.xhtml", "articles.xhtml");

    private static final Pattern SOUGHT = Pattern.compile("\\[(data-[a-z-]+)");
    private static final Pattern HANDED_OVER = Pattern.compile("\\b(data-[a-z-]+)=\"#\\{(?:msg|words)\\b");

    private static final Pattern OUTSIDE = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//");

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void nameOnlyIconsThatThereAre(Path page) throws IOException {
        assertThat(named(ICON, page)).allSatisfy(icon -> assertThat(icons()).contains("id=\"" + icon + "\""));
    }

    @Test
    void haveAnIconForEveryStateAndMove() throws IOException {
        var names = Stream.concat(
                Stream.of(State.values()).map(state -> "state-" + state),
                Move.asked().stream().map(move -> "move-" + move));
        assertThat(names).allSatisfy(icon -> assertThat(icons()).contains("id=\"" + icon + "\""));
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void nameOnlyFilesThatThereAre(Path page) throws IOException {
        assertThat(named(ASSET, page))
                .allSatisfy(
                        file -> assertThat(HOME.resolve("resources/copydesk").resolve(file))
                                .exists());
    }

    /** What every page looks for would else be found where a script of one page only has its words. */
    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void handNoWordsOverByANameThatScriptsLookFor(Path page) throws IOException {
        var sought = new HashSet<String>();
        try (var scripts = Files.walk(HOME.resolve("resources/copydesk"))) {
            for (var script :
                    scripts.filter(file -> file.toString().endsWith(".js")).toList())
                named(SOUGHT, script).forEach(sought::add);
        }
        assertThat(sought).isNotEmpty();
        assertThat(named(HANDED_OVER, page)).doesNotContainAnyElementsOf(sought);
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void useOnlyTagsThatAreDeclared(Path page) throws IOException {
        var declared = Files.readString(HOME.resolve("WEB-INF/tags/desk.taglib.xml"));
        assertThat(named(TAG, page))
                .allSatisfy(tag -> assertThat(declared).contains("<tag-name>" + tag + "</tag-name>"));
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void askForNothingFromOutside(Path page) throws IOException {
        assertThat(OUTSIDE.matcher(Files.readString(page)).find())
                .as("%s", page)
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void comeBackToTheirOwnAddressWhenSomethingIsRefused(Path page) throws IOException {
        if (SCRIPTED.contains(page.getFileName().toString())) return;
        assertThat(FORM.matcher(Files.readString(page)).results().map(found -> found.group()))
                .as("forms of %s", page)
                .allSatisfy(form -> assertThat(form).contains("pass:action=\"#{places.self}\""));
    }

    /** Where an attribute is left out, its name would mean the bean. */
    @ParameterizedTest
    @MethodSource("org.copydesk.web.MessagesTest#pages")
    void callNoAttributeOfATagByTheNameOfABean(Path page) throws IOException {
        var attributes = named(USED, page)
                .flatMap(used -> ATTRIBUTE.matcher(used).results())
                .map(found -> found.group(1));
        assertThat(attributes).doesNotContainAnyElementsOf(beans());
    }

    private static List<String> beans() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var beans = new ArrayList<String>();
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (!Files.readString(source).contains("@Named")) continue;
                var name = source.getFileName().toString().replace(".java", "");
                beans.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
            }
            return beans;
        }
    }

    private static Stream<String> named(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().map(found -> found.group(1));
    }

    private static String icons() throws IOException {
        return Files.readString(HOME.resolve("resources/copydesk/icons.svg"));
    }
}
