package org.copydesk.core.text.files.document;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.FileText;
import org.copydesk.core.text.files.format.Losses;
import org.copydesk.core.text.files.format.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Markdown as static sites write it: front matter in YAML between two lines of hyphens, then CommonMark with tables, struck words
 * and footnotes.
 */
public final class MarkdownFile implements FileFormat {

    private static final String FENCE = "---\n";
    private static final int DEPTH = 64;
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    @Override
    public List<String> endings() {
        return List.of(".md", ".markdown");
    }

    @Override
    public FileReading read(SourceFile file) {
        var decoded = FileText.of(file);
        if (decoded.problem() != null) return new Unreadable(List.of(decoded.problem()));
        var sheet = new Draftsheet(file.file());
        var markdown = decoded.text();
        int end = markdown.startsWith(FENCE) ? markdown.indexOf("\n---", FENCE.length() - 1) : -1;
        if (end >= 0) {
            frontMatter(markdown.substring(FENCE.length(), end + 1), sheet);
            int body = markdown.indexOf('\n', end + 1);
            markdown = body < 0 ? "" : markdown.substring(body + 1);
        }
        var notes = MarkdownFootnotes.of(markdown);
        var body = rendered(notes.text());
        notes.put(body, note -> rendered(note).html());
        HtmlFile.takeTitle(body, sheet);
        return sheet.read(body.html());
    }

    private static Element rendered(String markdown) {
        return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)))
                .outputSettings(HtmlFile.AS_IT_STANDS)
                .body();
    }

    private static void frontMatter(String yaml, Draftsheet sheet) {
        try {
            var settings = LoadSettings.builder()
                    .setCodePointLimit(100_000)
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(false)
                    .build();
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> members) {
                var plain = plain(new Compose(settings).composeString(yaml).orElseThrow());
                var unknown = new ArrayList<String>();
                members.forEach((key, value) -> {
                    var name = String.valueOf(key);
                    var all = value != null && plain.contains(name) ? TypedLine.parts(String.valueOf(value)) : value;
                    if (!member(name.toLowerCase(Locale.ROOT), value, all, sheet)) unknown.add(name);
                });
                sheet.loses(Losses.unknown(unknown));
            } else if (!yaml.isBlank()) {
                sheet.problem(FileFault.FRONT_MATTER, "");
            }
        } catch (YamlEngineException malformed) {
            sheet.problem(
                    FileFault.FRONT_MATTER,
                    malformed.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** The names of what is said in words without quotation marks, in which a comma stands between names. */
    private static Set<String> plain(Node members) {
        return ((MappingNode) members)
                .getValue().stream()
                        .filter(member -> member.getValueNode() instanceof ScalarNode value && value.isPlain())
                        .map(NodeTuple::getKeyNode)
                        .filter(ScalarNode.class::isInstance)
                        .map(key -> ((ScalarNode) key).getValue())
                        .collect(toSet());
    }

    /**
     * Whether it is known.
     *
     * @param all the parts of the value, where there can be several
     */
    private static boolean member(String name, Object value, Object all, Draftsheet sheet) {
        switch (name) {
            case "title" -> each(value, sheet::title);
            case "standfirst", "subtitle", "description", "summary", "excerpt" -> each(value, sheet::standfirst);
            case "author", "authors", "byline" -> each(all, sheet::credit);
            case "subject", "subjects", "category", "categories", "tags" -> each(all, sheet::subject);
            case "date", "published" -> each(value, sheet::published);
            case "lang", "language" -> each(value, sheet::language);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void each(Object value, Consumer<String> use) {
        for (var entry : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (entry == null) continue;
            use.accept(
                    entry instanceof Map<?, ?> parts && parts.get("name") != null
                            ? parts.get("name").toString()
                            : entry.toString());
        }
    }
}
