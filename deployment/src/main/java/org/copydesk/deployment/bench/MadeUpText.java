package org.copydesk.deployment.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Articles made of made-up sentences, the same for the same number. */
final class MadeUpText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] WORDS =
            ("harbour bridge council ferry school river market tower winter morning keeper "
                            + "letter engine garden window station evening street budget library storm island bakery orchestra the a "
                            + "of and to in on with for by from at under after before while because every second old new quiet late")
                    .split(" ");

    private final Random random;

    MadeUpText(long seed) {
        random = new Random(seed);
    }

    String title() {
        var words = words(6);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** Paragraphs of fifty words each. */
    String body(int words) {
        var body = new StringBuilder();
        for (int left = words; left > 0; left -= 50)
            body.append("<p>").append(words(Math.min(50, left))).append(".</p>");
        return body.toString();
    }

    /** About 5 KB. */
    String article() {
        return json(title(), body(850));
    }

    String json(String title, String body) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "title", title,
                    "standfirst", words(15),
                    "body", body,
                    "subjects", List.of("CITY", "HARBOUR"),
                    "byline", List.of(Map.of("name", "Bench Writer"))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the interchange text format. */
    String file() {
        return "Published Time: 2026-11-22\nTitle: " + title()
                + "\nCategory 1: CITY; Category 2: HARBOUR\nAuthor: Bench Writer\nAuthor title: Author details not found\n"
                + "Author description: Author details not found\nText: \n"
                + body(850).replace("<p>", "").replace("</p>", "\n");
    }
}
