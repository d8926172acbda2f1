package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.people.staff.PeopleRefusal;
import org.copydesk.core.record.Check;
import org.copydesk.core.record.Finding;
import org.copydesk.core.text.compare.Change;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.text.render.Mark;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.writing.Flaw;
import org.copydesk.gate.GateRefusal;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.RevisionKind;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.ImportProgress;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.record.Action;
import org.copydesk.web.article.Way;
import org.copydesk.web.worklist.Pile;
import org.copydesk.web.worklist.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The messages")
class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("(?:msg\\['|words\\.of\\(')([^']+)'(?!\\.concat)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?s)<(script|style|ui:remove)\\b.*?</\\1>|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>");
    private static final Pattern LITERAL = Pattern.compile(
            "(?:>|^)([^<>]*\\p{L}[^<>]*)<|(?:aria-label|placeholder|title|alt)=\"([^\"#]*\\p{L}[^\"#]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}|&\\w+;");

    @Test
    void sayTheSameInEveryLanguage() throws IOException {
        assertThat(bundle("messages_de").stringPropertyNames())
                .isEqualTo(bundle("messages").stringPropertyNames());
    }

    /** A notice that needs a value and gets none shows {0} to people. */
    @Test
    void areGivenTheValuesThatTheySpeakOf() throws IOException {
        var messages = bundle("messages");
        var bare = Pattern.compile("notices\\s*\\.(?:here|done|wrong)\\(\\s*\"([^\"]+)\"(\\s*\\+[^,;]*?)?\\s*\\);");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var call = bare.matcher(Files.readString(file));
                while (call.find()) {
                    var key = call.group(1);
                    boolean begins = call.group(2) != null;
                    assertThat(messages.stringPropertyNames().stream()
                                    .filter(one -> begins
                                            ? one.startsWith(key)
                                                    && one.substring(key.length())
                                                            .matches("[A-Z_]+")
                                            : one.equals(key))
                                    .filter(one -> messages.getProperty(one).contains("{0")))
                            .as("%s of %s", key, file)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void haveASentenceForEveryNameOfTheCore(String name) throws IOException {
        var keys = bundle(name).stringPropertyNames();
        assertThat(keys).containsAll(named("state.", State.values()));
        assertThat(keys).containsAll(named("move.", Move.asked().toArray(Move[]::new)));
        assertThat(keys).containsAll(named("does.", Move.asked().toArray(Move[]::new)));
        assertThat(keys).containsAll(named("done.", Move.asked().toArray(Move[]::new)));
        assertThat(keys)
                .containsAll(named("event.", Move.asked().toArray(Move[]::new)))
                .containsAll(named("event.", Action.values()));
        assertThat(keys).contains("does.APPROVE.late", "done.APPROVE.late");
        assertThat(keys).containsAll(named("refusal.", Refusal.values()));
        assertThat(keys).containsAll(named("flaw.", Flaw.Reason.values()));
        assertThat(keys).containsAll(named("pile.", Pile.values()));
        assertThat(keys).containsAll(named("tab.", Tab.values()));
        assertThat(keys).containsAll(named("nothing.", Tab.values()));
        assertThat(keys).containsAll(named("show.", Way.values()));
        assertThat(keys).containsAll(named("conflict.field.", Field.values()));
        assertThat(keys).containsAll(named("outcome.", FileOutcome.values()));
        assertThat(keys).containsAll(named("progress.", ImportProgress.values()));
        assertThat(keys).containsAll(named("import.end.", ImportProgress.values()));
        assertThat(keys).containsAll(named("import.sum.", FileOutcome.values()));
        assertThat(keys).containsAll(named("people.refusal.", PeopleRefusal.values()));
        assertThat(keys).containsAll(named("role.", Role.values()));
        assertThat(keys).containsAll(named("role.what.", Role.values()));
        assertThat(keys).containsAll(named("people.granted.", Role.values()));
        assertThat(keys).containsAll(named("people.revoked.", Role.values()));
        assertThat(keys).containsAll(named("kind.", RevisionKind.values()));
        assertThat(keys).containsAll(named("record.standing.", Check.Standing.values()));
        assertThat(keys).containsAll(named("record.check.", Check.Standing.values()));
        assertThat(keys).containsAll(named("broken.", Finding.Kind.values()));
        assertThat(keys).containsAll(named("fault.", FileFault.values()));
        assertThat(keys).containsAll(named("deed.GRANT_", Role.values()));
        assertThat(keys).containsAll(named("deed.REVOKE_", Role.values()));
        assertThat(keys).containsAll(named("mark.", Mark.values()));
        assertThat(keys).containsAll(named("change.", Change.Kind.values()));
        for (var why : GateRefusal.values())
            assertThat(keys).contains("turned." + why + ".title", "turned." + why + ".text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void sayOfEachEmptyTabSomethingOfItsOwn(String name) throws IOException {
        var bundle = bundle(name);
        assertThat(Stream.of(Tab.values()).map(tab -> bundle.getProperty("nothing." + tab)))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(Stream.of(Tab.values()).map(tab -> bundle.getProperty("nothing." + tab + ".text")))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void canBeFilledIn(String name) throws IOException {
        var bundle = bundle(name);
        for (var key : bundle.stringPropertyNames()) {
            var sentence = bundle.getProperty(key);
            assertThat(new MessageFormat(sentence, Locale.ENGLISH).format(new Object[] {1, 2, 3}))
                    .as(key)
                    .doesNotContain("{");
            assertThat(sentence).as(key).doesNotContain("'").doesNotContain("!");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areAllThatAPageSays(Path page) throws IOException {
        var markup = EXPRESSION
                .matcher(ELSEWHERE.matcher(Files.readString(page)).replaceAll(""))
                .replaceAll("");
        assertThat(LITERAL.matcher(markup).results().map(found -> found.group().strip()))
                .as("literal text in %s", page)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areThereForEveryKeyAPageNames(Path page) throws IOException {
        var named = KEY.matcher(Files.readString(page)).results().map(found -> found.group(1));
        assertThat(bundle("messages").stringPropertyNames()).as("%s", page).containsAll(named.toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void comeOnPagesThatStayShortAndPlain(Path page) throws IOException {
        assertThat(Files.readAllLines(page)).as("%s", page).hasSizeLessThanOrEqualTo(120);
        assertThat(Files.readString(page)).as("%s", page).doesNotContain(" style=\"");
    }

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> named(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name()).collect(Collectors.toSet());
    }

    private static Properties bundle(String name) throws IOException {
        var bundle = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/org/copydesk/web/" + name + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
