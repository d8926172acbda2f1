package org.copydesk.core.text.files.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The parts of a Word document, unpacked within bounds; none of them declares anything of its own. */
final class WordParts {

    private static final int PARTS = 2_000;
    private static final int UNPACKED = 32 << 20;
    private static final int MARKUP = 12 << 20;
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final Pattern MOVED_HERE = Pattern.compile("(</?)w:moveTo(?=[\\s/>])");

    /** What is not read anyway, and need not be whole. */
    private static final String COMMENTS = "word/comments\\d*\\.xml";

    /** What a document is read without. */
    private static final Set<String> SPARED = Set.of("styles", "numbering", "footnotes", "endnotes", "comments");

    private final Map<String, byte[]> parts;

    private WordParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IOException where it is no zip, unpacks to too much, declares something, or has no document */
    static WordParts of(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            int left = UNPACKED;
            int markup = MARKUP;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (isXml(part.getName())) markup -= content.length;
                if (left < 0 || markup < 0 || parts.size() == PARTS) throw new IOException("It is too much");
                if (isXml(part.getName()) && declares(content)) throw new IOException("It declares something");
                if (!part.isDirectory()) parts.put(part.getName(), content);
            }
        }
        if (!parts.containsKey("word/document.xml")) throw new IOException("It has no document");
        return new WordParts(parts);
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static boolean declares(byte[] xml) {
        boolean utf16 = xml.length >= 2 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & 0xFF) >= 0xFE);
        return utf16 || new String(xml, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    /** The contents of the parts whose names match. */
    Iterable<byte[]> named(String pattern) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches(pattern))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * A document that the converter reads whole: it would pass over what was moved with changes tracked, and stop where a part is
     * named that is not there.
     */
    byte[] readable() throws IOException {
        var docx = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(docx)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                if (part.getKey().matches(COMMENTS)) continue;
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(readable(part.getKey(), part.getValue()));
            }
        }
        return docx.toByteArray();
    }

    private byte[] readable(String name, byte[] content) {
        if (name.equals(RELATIONS)) return withoutLooseEnds(content);
        if (!name.matches("word/(document|footnotes|endnotes)\\.xml")) return content;
        var xml = new String(content, StandardCharsets.UTF_8);
        var moved = MOVED_HERE.matcher(xml);
        return moved.find() ? moved.replaceAll("$1w:ins").getBytes(StandardCharsets.UTF_8) : content;
    }

    private byte[] withoutLooseEnds(byte[] relations) {
        var xml = Jsoup.parse(new String(relations, StandardCharsets.UTF_8), "", Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
        for (var one : xml.getElementsByTag("Relationship")) {
            var type = one.attr("Type");
            var target = one.attr("Target");
            var part = target.startsWith("/") ? target.substring(1) : "word/" + target;
            boolean there = parts.containsKey(part) && !part.matches(COMMENTS);
            if (SPARED.contains(type.substring(type.lastIndexOf('/') + 1)) && !there) one.remove();
        }
        return xml.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
