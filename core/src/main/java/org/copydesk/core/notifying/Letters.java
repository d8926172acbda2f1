package org.copydesk.core.notifying;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.persistence.outbox.StoredMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes mails. One template gives the page and, without its tags, the plain text. */
@ApplicationScoped
class Letters {

    private static final PebbleEngine ENGINE = engine();

    @Inject
    OutboxSettings settings;

    @Inject
    Unsubscribing unsubscribing;

    Letter of(StoredMessage message, Reader reader) {
        var words = reader.words();
        var what = message.article() == null ? "" : ": " + message.title();
        var stop = unsubscribing.link(reader.person(), message.kind());
        return letter(words.kind(message.kind()) + what, List.of(message), reader, stop);
    }

    Letter digest(List<StoredMessage> messages, Reader reader) {
        var stop = unsubscribing.link(reader.person(), Unsubscribing.DIGEST);
        return letter(reader.words().of("mail.digest", messages.size()), messages, reader, stop);
    }

    private Letter letter(String subject, List<StoredMessage> messages, Reader reader, String stop) {
        var words = reader.words();
        var values = new HashMap<String, Object>();
        values.put("language", words.locale().getLanguage());
        values.put("subject", subject);
        values.put("articles", grouped(messages, words));
        values.put("open", words.of("mail.open"));
        values.put("inbox", settings.address() + "/desk/inbox");
        values.put("inboxWords", words.of("mail.inbox"));
        values.put("settings", settings.address() + "/desk/settings");
        values.put("settingsWords", words.of("mail.settings"));
        values.put("stop", stop);
        values.put("stopWords", words.of("mail.stop"));
        values.put("publication", settings.publication());
        var html = printed(values);
        return new Letter(subject.replaceAll("\\s+", " "), html, plain(html));
    }

    private List<Map<String, Object>> grouped(List<StoredMessage> messages, NoticeWords words) {
        var articles = new LinkedHashMap<Long, List<StoredMessage>>();
        for (var message : messages)
            articles.computeIfAbsent(message.article(), id -> new ArrayList<>()).add(message);
        return articles.values().stream().map(about -> article(about, words)).toList();
    }

    private Map<String, Object> article(List<StoredMessage> about, NoticeWords words) {
        var first = about.get(0);
        var values = new HashMap<String, Object>();
        values.put("title", first.title());
        values.put(
                "address", first.article() == null ? "" : settings.address() + "/desk/article?id=" + first.article());
        values.put("lines", about.stream().map(message -> line(message, words)).toList());
        return values;
    }

    private static Map<String, Object> line(StoredMessage message, NoticeWords words) {
        return Map.of(
                "sentence", words.sentence(message.kind(), message.byName(), message.about()),
                "words", message.words() == null ? "" : message.words(),
                "why", message.why() == null ? "" : words.why(message.why()));
    }

    private static String printed(Map<String, Object> values) {
        var out = new StringWriter();
        try {
            ENGINE.getTemplate("mail").evaluate(out, values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String plain(String html) {
        return Jsoup.parse(html).body().select("h1, h2, p, blockquote").stream()
                .map(Letters::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** What somebody said keeps its lines. */
    private static String line(Element block) {
        if (block.normalName().equals("blockquote"))
            return block.wholeText()
                    .strip()
                    .lines()
                    .map(line -> ("> " + line).strip())
                    .collect(Collectors.joining("\n"));
        return block.childNodes().stream()
                .map(Letters::run)
                .collect(Collectors.joining())
                .strip();
    }

    private static String run(Node node) {
        if (node instanceof TextNode text) return text.text();
        if (!(node instanceof Element element)) return "";
        if (element.normalName().equals("a")) return element.text() + ": " + element.attr("href");
        return element.text();
    }

    private static PebbleEngine engine() {
        var loader = new ClasspathLoader(Letters.class.getClassLoader());
        loader.setPrefix("org/copydesk/core/notifying");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(true)
                .build();
    }
}
