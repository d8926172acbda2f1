package org.copydesk.core.text.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.core.text.markup.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A body in which passages are replaced; everything around them stays as it is. Mutable. What comes out is put into the
 * canonical form by whoever stores it.
 */
final class BodyEdit {

    private static final Set<String> RUNNING = Set.of("p", "h2", "h3", "h4", "li");
    private static final Set<String> HOLDERS =
            Set.of("p", "h2", "h3", "h4", "li", "td", "th", "pre", "blockquote", "body");
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "pre", "table", "hr");
    private static final String CLOSING = ".,;:!?)]»”’…";

    private final Element body;

    BodyEdit(String html) {
        body = parsed(html);
    }

    String html() {
        return body.html();
    }

    /** The body with all of these in it, none of which overlap. */
    static String replaced(String html, List<Proposal> proposals) {
        var edit = new BodyEdit(html);
        Proposal.lastFirst(proposals).forEach(proposal -> edit.replace(proposal.span(), proposal.replacement()));
        return edit.html();
    }

    /** All that can be seen in it. */
    static Span inkOf(Element body) {
        return new Span(0, QuotableText.inkIn(body.wholeText()));
    }

    /** What a block has in it from one visible character to before another, as it is marked up. */
    static String excerpt(Element block, Span span) {
        var copy = new BodyEdit(block.outerHtml());
        var leaves = copy.cut(span);
        for (Node leaf : copy.leaves()) if (!leaves.contains(leaf)) leaf.remove();
        var shell = copy.body.child(0);
        shell.select("*:not(:has(*))").forEach(BodyEdit::dropIfEmpty);
        while (shell.childNodeSize() == 1 && shell.childNode(0) instanceof Element inner && inner.isBlock())
            shell = inner;
        return shell.html();
    }

    private static void dropIfEmpty(Element element) {
        var parent = element.parent();
        boolean counts = element.hasText() || element.nameIs("br") || element.nameIs("img") || element.nameIs("hr");
        if (parent == null || counts || !element.children().isEmpty() || parent.nameIs("body")) return;
        element.remove();
        dropIfEmpty(parent);
    }

    void replace(Span span, String replacement) {
        var blocks = new ArrayList<>(parsed(Markup.canonical(replacement)).children());
        boolean isAllPossible = span.start() == 0 && (replacement.isBlank() || isOfBlocks(replacement));
        if (isAllPossible && span.equals(inkOf(body))) {
            body.html("").appendChildren(blocks);
            return;
        }
        var leaves = cut(span);
        if (isOfBlocks(replacement) && replaceBlocks(span, leaves, blocks)) return;
        var here = new Element("here");
        leaves.get(0).before(here);
        boolean asWritten = isAsWritten(blocks, leaves);
        var holder = holder(leaves.get(0));
        var lastHolder = holder(leaves.get(leaves.size() - 1));
        leaves.forEach(Node::remove);
        if (!holder.equals(lastHolder)) join(holder, lastHolder);
        if (asWritten) lift(here, holder);
        if (blocks.isEmpty()) closeGap(here, holder);
        else if (blocks.size() == 1 && blocks.get(0).nameIs("p")) insert(here, blocks.get(0));
        else insertBlocks(here, holder, blocks);
        here.remove();
        prune(holder);
    }

    /** Whether it is written as paragraphs and other blocks, and not as words of one. */
    private static boolean isOfBlocks(String replacement) {
        var nodes = parsed(replacement).childNodes();
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> BLOCKS.contains(node.normalName()));
    }

    /** Blocks for a passage that is whole blocks take their place, whatever those were. */
    private boolean replaceBlocks(Span span, List<Node> leaves, List<Element> blocks) {
        var first = outermost(leaves.get(0));
        var last = outermost(leaves.get(leaves.size() - 1));
        int length = 0;
        List<Element> old = new ArrayList<>();
        for (Element block = first; block != null; block = block.equals(last) ? null : block.nextElementSibling()) {
            old.add(block);
            length += inkOf(block).end();
        }
        if (length != span.end() - span.start()) return false;
        blocks.forEach(first::before);
        old.forEach(Node::remove);
        return true;
    }

    private Element outermost(Node node) {
        var outermost = (Element) node.parentNode();
        while (!body.equals(outermost.parent())) outermost = outermost.parent();
        return outermost;
    }

    /** Whether after that place nothing comes before which a space would stay. */
    static boolean closes(CharSequence text, int place) {
        return place >= text.length()
                || QuotableText.isSpace(text.charAt(place))
                || CLOSING.indexOf(text.charAt(place)) >= 0;
    }

    /** The passage as nodes of its own, in order, with what stands between its words. */
    private List<Node> cut(Span span) {
        List<Node> leaves = new ArrayList<>();
        int seen = 0;
        for (Node leaf : leaves()) {
            if (!(leaf instanceof TextNode text)) {
                if (seen > span.start() && seen < span.end()) leaves.add(leaf);
                continue;
            }
            int length = QuotableText.inkIn(text.getWholeText());
            if (seen + length > span.start() && seen < span.end()) {
                leaves.add(part(text, Math.max(0, span.start() - seen), Math.min(length, span.end() - seen)));
            } else if (length == 0 && seen > span.start() && seen < span.end()) leaves.add(leaf);
            seen += length;
        }
        return leaves;
    }

    private List<Node> leaves() {
        List<Node> leaves = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode || node.nameIs("br") || node.nameIs("img")) leaves.add(node);
                },
                body);
        return leaves;
    }

    /** What stands from the one visible character of the text to before the other, split off from the rest. */
    private static TextNode part(TextNode text, int start, int end) {
        var whole = text.getWholeText();
        int from = start == 0 ? firstInk(whole) : place(whole, start);
        int to = place(whole, end - 1) + 1;
        if (to < whole.length()) text.splitText(to);
        return from > 0 ? text.splitText(from) : text;
    }

    private static int firstInk(String text) {
        return place(text, 0);
    }

    private static int place(String text, int ink) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            if (QuotableText.isSpace(text.charAt(i))) continue;
            if (seen++ == ink) return i;
        }
        return text.length();
    }

    /** Whether the new words look as they are written; otherwise they take the look of what they replace. */
    private static boolean isAsWritten(List<Element> blocks, List<Node> leaves) {
        if (blocks.stream().anyMatch(block -> !block.children().isEmpty())) return true;
        var old = new StringBuilder();
        for (Node leaf : leaves) if (leaf instanceof TextNode text) old.append(text.getWholeText());
        var now = new StringBuilder();
        blocks.forEach(block -> now.append(block.wholeText()));
        return QuotableText.inked(old.toString()).equals(QuotableText.inked(now.toString()));
    }

    /** What is left of the block in which a passage ends goes on in the one where it begins. */
    private static void join(Element holder, Element last) {
        if (RUNNING.contains(holder.normalName()) && RUNNING.contains(last.normalName())) {
            List<Node> rest = new ArrayList<>();
            for (Node child : last.childNodes()) {
                if (child instanceof Element element && element.isBlock()) break;
                rest.add(child);
            }
            holder.appendChildren(rest);
        }
        prune(last);
        emptied(holder, last);
    }

    /** Blocks that lay between the two and have nothing left. */
    private static void emptied(Element holder, Element last) {
        var all = holder.ownerDocument().body().getAllElements();
        int from = all.indexOf(holder);
        int to = all.contains(last) ? all.indexOf(last) : all.size();
        for (Element element : List.copyOf(all.subList(from + 1, Math.max(from + 1, to)))) {
            if (HOLDERS.contains(element.normalName()) && !element.nameIs("td") && !element.nameIs("th"))
                prune(element);
        }
    }

    private static void prune(Element element) {
        var parent = element.parent();
        if (parent == null
                || element.nameIs("body")
                || element.hasText()
                || !element.select("img,hr").isEmpty()) return;
        if (element.nameIs("td") || element.nameIs("th")) return;
        element.remove();
        prune(parent);
    }

    /** Takes the place out of all inline elements, which end before it and begin again after it. */
    private static void lift(Element here, Element holder) {
        while (!holder.equals(here.parent())) {
            var inline = here.parent();
            var rest = inline.shallowClone();
            rest.appendChildren(following(here));
            inline.after(rest);
            inline.after(here);
        }
    }

    private static List<Node> following(Node node) {
        List<Node> following = new ArrayList<>();
        for (Node next = node.nextSibling(); next != null; next = next.nextSibling()) following.add(next);
        return following;
    }

    private static void insert(Element here, Element paragraph) {
        for (Node node : copied(paragraph)) here.before(node);
    }

    private static void insertBlocks(Element here, Element holder, List<Element> blocks) {
        if (!RUNNING.contains(holder.normalName())) {
            for (Element block : blocks) {
                insert(here, block);
                here.before(new Element("br"));
            }
            return;
        }
        lift(here, holder);
        var rest = holder.shallowClone();
        rest.appendChildren(following(here));
        holder.after(rest);
        var last = holder;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean plain = block.nameIs("p");
            if (plain && i == 0) insert(here, block);
            else if (plain && i == blocks.size() - 1) rest.insertChildren(0, copied(block));
            else {
                var own = plain ? holder.shallowClone().appendChildren(copied(block)) : block;
                last.after(own);
                last = own;
            }
        }
        prune(rest);
    }

    /** A word that is taken out leaves no space behind where none belongs. */
    private static void closeGap(Element here, Element holder) {
        var text = new StringBuilder();
        TextNode before = null;
        boolean passed = false;
        List<Node> all = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> all.add(node), holder);
        for (Node node : all) {
            if (node.equals(here)) passed = true;
            else if (node instanceof TextNode part && passed) text.append(part.getWholeText());
            else if (node instanceof TextNode part && !part.getWholeText().isEmpty()) before = part;
        }
        if (before == null || !closes(text, 0)) return;
        var words = before.getWholeText();
        before.text(words.substring(0, Proposal.spaceBefore(words, words.length())));
    }

    private static List<Node> copied(Element block) {
        List<Node> copies = new ArrayList<>();
        block.childNodes().forEach(node -> copies.add(node.clone()));
        return copies;
    }

    private static Element holder(Node node) {
        var holder = node.parentElement();
        while (!HOLDERS.contains(holder.normalName())) holder = holder.parent();
        return holder;
    }

    static Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
