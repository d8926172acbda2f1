package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.writing.Exchange;
import org.copydesk.persistence.Questions;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How often each act asks the database, as the table in the guide of operations says. */
class QuestionsOfAnActTest {

    private static final Path TABLE = Path.of("../docs/operations.md");
    private static final Pattern LINE = Pattern.compile("\\| ([a-z ,]+) \\| (\\d+) \\|.*");
    private static final String TITLE = "A bell " + UUID.randomUUID();

    private final Newsroom newsroom = new Newsroom();
    private final Map<String, List<String>> asked = new LinkedHashMap<>();

    @TestFactory
    List<DynamicTest> an_act_asks_as_many_questions_as_the_table_says() throws IOException {
        live(TITLE + " is cast"); // people, blocks of numbers and plans are known after that
        live(TITLE + " rings");
        return table().entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey(),
                        () -> assertThat(asked.get(line.getKey())).hasSize(line.getValue())))
                .toList();
    }

    /** From the first letter to a corrected text on the site. */
    private void live(String title) {
        var id = new long[1];
        count(
                "create",
                ANNA,
                () -> id[0] = exchange().start(manuscript(title)).article().id());
        count("save", ANNA, () -> exchange().save(id[0], 1, manuscript(title, "<p>Other words.</p>"), Map.of()));
        count("offer its moves", ANNA, () -> newsroom.use(Handover.class).offers(id[0]));
        count("submit", ANNA, () -> move(id[0], Move.SUBMIT, 2));
        count("approve", CLARA, () -> move(id[0], Move.APPROVE, 2));
        count("publish", EMIL, () -> move(id[0], Move.PUBLISH, 2));
        count("revise", ANNA, () -> move(id[0], Move.REVISE, 2));
        newsroom.does(ANNA, () -> exchange().save(id[0], 2, manuscript(title, "<p>Still others.</p>"), Map.of()));
        newsroom.does(ANNA, () -> move(id[0], Move.SUBMIT, 3));
        newsroom.does(CLARA, () -> move(id[0], Move.APPROVE, 3));
        count("publish again", EMIL, () -> move(id[0], Move.PUBLISH, 3));
    }

    private void count(String act, Actor person, Runnable work) {
        asked.put(
                act,
                Questions.askedBy(() -> newsroom.does(person, work)).stream()
                        .filter(question -> !question.contains("from Person"))
                        .toList());
    }

    private void move(long id, Move move, int seen) {
        newsroom.use(Handover.class).perform(id, MoveRequest.to(move).seen(seen));
    }

    private Exchange exchange() {
        return newsroom.use(Exchange.class);
    }

    private static Map<String, Integer> table() throws IOException {
        var lines = new LinkedHashMap<String, Integer>();
        Files.readAllLines(TABLE).stream()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .forEach(line -> lines.put(line.group(1), Integer.valueOf(line.group(2))));
        assertThat(lines).isNotEmpty();
        return lines;
    }
}
