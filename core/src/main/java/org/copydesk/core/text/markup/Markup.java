package org.copydesk.core.text.markup;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.core.text.markup.block.BodyBlock;
import org.copydesk.core.text.markup.block.Characters;
import org.copydesk.core.text.markup.block.InlineContent;
import org.copydesk.core.text.markup.block.Shape;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

/** Bodies: any HTML into the one canonical, sanitised form of {@link AllowList}, and the words of that form. */
public final class Markup {

    /** The longest HTML that is read, and the longest body, in characters; whoever takes in more refuses it first. */
    public static final int LIMIT = 2 * 1024 * 1024;

    private static final int DEPTH = 256;
    private static final Cleaner CLEANER = new Cleaner(AllowList.safelist());
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Set<String> LINE_ENDS =
            Set.of("/p", "/h2", "/h3", "/h4", "/li", "/pre", "/tr", "br", "ul", "ol");

    private Markup() {}

    /**
     * The body that this HTML means: a sequence of blocks with nothing between them. Never throws, takes time in
     * proportion to the input, and gives its own output back unchanged. What lies beyond {@link #LIMIT} is left out.
     */
    public static String canonical(String html) {
        return bodyOf(blocks(html));
    }

    /** These blocks as a body. */
    public static String bodyOf(List<BodyBlock> blocks) {
        StringBuilder body = new StringBuilder();
        for (BodyBlock block : blocks) {
            int end = body.length();
            block.appendTo(body);
            if (body.length() > LIMIT) {
                return body.substring(0, end);
            }
        }
        return body.toString();
    }

    /** The blocks of what this HTML means, for those who write it in another form. */
    public static List<BodyBlock> blocks(String html) {
        return Shape.blocksOf(sanitised(html));
    }

    private static Element sanitised(String html) {
        String bounded = html.length() > LIMIT ? html.substring(0, LIMIT) : html;
        Document document = parsed(Characters.writable(bounded));
        Dialect.translate(document.body());
        return CLEANER.clean(document).body();
    }

    /** Where nesting that no text has is cut off, jsoup may lose count and fail: there the words alone are read. */
    private static Document parsed(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
        try {
            return parser.parseInput("<body>" + html, "");
        } catch (IllegalArgumentException | IndexOutOfBoundsException tooDeep) {
            String words = TAG.matcher(html).replaceAll(" ").replace("<", "&lt;");
            return parser.newInstance().parseInput("<body>" + words, "");
        }
    }

    /** The address as it may be written, or "" when a link may not lead there. */
    public static String link(String address) {
        return AllowList.link(address);
    }

    /** Whether an element of this name is left out with everything in it. */
    public static boolean hides(String name) {
        return Dialect.UNSEEN.contains(name);
    }

    /** The text of a canonical body: a line for each paragraph, item and row, a tab between cells. */
    public static String plainText(String body) {
        StringBuilder text = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); ) {
            int tag = body.indexOf('<', i);
            int end = tag < 0 ? -1 : body.indexOf('>', tag);
            text.append(body, i, end < 0 ? body.length() : tag);
            if (end < 0) {
                break;
            }
            separate(body.substring(tag + 1, end), text);
            i = end + 1;
        }
        return unescaped(text.toString()).stripTrailing();
    }

    private static void separate(String tag, StringBuilder text) {
        boolean atLineStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (LINE_ENDS.contains(tag) && !atLineStart) {
            text.append('\n');
        } else if (tag.equals("/td") || tag.equals("/th")) {
            text.append('\t');
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    /** One line of plain text: no control characters, no space around it and none doubled. */
    public static String line(String text) {
        return InlineContent.of(text).toString();
    }

    /** How many words a canonical body has; each Chinese or Japanese character counts as one. */
    public static int words(String body) {
        String text = plainText(body);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            count += wordsIn(text, start, end);
            start = end;
        }
        return count;
    }

    private static int wordsIn(String text, int start, int end) {
        int ideographs = 0;
        boolean letters = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isCountedAlone(c)) {
                ideographs++;
            } else {
                letters |= Character.isLetterOrDigit(c);
            }
        }
        return ideographs + (letters ? 1 : 0);
    }

    private static boolean isCountedAlone(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> Character.isLetterOrDigit(c);
            default -> false;
        };
    }
}
