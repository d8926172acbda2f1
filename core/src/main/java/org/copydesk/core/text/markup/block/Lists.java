package org.copydesk.core.text.markup.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.text.markup.block.BodyBlock.Item;
import org.copydesk.core.text.markup.block.BodyBlock.Listing;
import org.copydesk.core.text.markup.block.BodyBlock.Paragraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads lists, nested by elements or, as Quill writes them, flat with the kind and the level said at each item. */
final class Lists {

    static final Set<String> TAGS = Set.of("ul", "ol");

    private static final String INDENT = "ql-indent-";

    private final int depth;

    Lists(int depth) {
        this.depth = depth;
    }

    void read(Element list, RunStyle outside, List<BodyBlock> blocks) {
        RunStyle style = InlineReader.styleOf(list, outside);
        for (Node node : list.childNodes()) {
            if (node instanceof Element element && TAGS.contains(element.normalName())) {
                nested(element, style, list.normalName(), blocks);
            } else if (node instanceof Element element) {
                ItemReader reader = new ItemReader();
                reader.node(element, style);
                place(reader.item(), kind(element, list), level(element), blocks);
            } else if (node instanceof TextNode text) {
                ItemReader reader = new ItemReader();
                reader.node(text, style);
                place(reader.item(), list.normalName(), 0, blocks);
            }
        }
    }

    /** A list that stands in a list belongs to the item before it. */
    private void nested(Element list, RunStyle style, String tag, List<BodyBlock> blocks) {
        if (depth + 1 >= Shape.DEPTH) {
            read(list, style, blocks);
            return;
        }
        ItemReader reader = new ItemReader();
        reader.node(list, style);
        Item item = reader.item();
        lastItem(blocks)
                .ifPresentOrElse(
                        before -> item.parts().forEach(part -> Shape.add(part, before.parts())),
                        () -> place(item, tag, 0, blocks));
    }

    private void place(Item item, String tag, int level, List<BodyBlock> blocks) {
        if (!item.parts().isEmpty()) {
            List<BodyBlock> target = blocks;
            boolean flat = item.parts().stream().noneMatch(Listing.class::isInstance);
            for (int i = 0; flat && i < level; i++) {
                target = lastItem(target).map(Item::parts).orElse(target);
            }
            Shape.add(new Listing(tag, new ArrayList<>(List.of(item))), target);
        }
    }

    private static Optional<Item> lastItem(List<BodyBlock> blocks) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Listing list
                ? Optional.of(list.items().get(list.items().size() - 1))
                : Optional.empty();
    }

    private static String kind(Element item, Element list) {
        String said = item.attr("data-list");
        return said.isEmpty() ? list.normalName() : said.equals("ordered") ? "ol" : "ul";
    }

    /** Quill's level, at most what it offers itself and what may nest here. */
    private int level(Element item) {
        return item.classNames().stream()
                .filter(name -> name.matches(INDENT + "[1-9]"))
                .mapToInt(name -> name.charAt(INDENT.length()) - '0')
                .map(level -> Math.min(level, Shape.DEPTH - depth - 1))
                .findFirst()
                .orElse(0);
    }

    /** Reads one item: lines and, between them, lists. */
    private final class ItemReader {

        private final List<BodyBlock> parts = new ArrayList<>();
        private InlineContent line = new InlineContent();

        Item item() {
            finishLine();
            return new Item(parts);
        }

        void node(Node node, RunStyle style) {
            if (node instanceof TextNode text) {
                line.text(text.getWholeText(), style);
            } else if (node instanceof Element element && !InlineReader.readSingle(element, line, style)) {
                element(element, style);
            }
        }

        private void element(Element element, RunStyle style) {
            if (TAGS.contains(element.normalName()) && depth + 1 < Shape.DEPTH) {
                list(element, style);
                return;
            }
            boolean block = InlineReader.isBlock(element);
            if (block) {
                line.boundary();
            }
            element.childNodes().forEach(child -> node(child, InlineReader.styleOf(element, style)));
            if (block) {
                line.boundary();
            }
        }

        private void list(Element list, RunStyle style) {
            List<BodyBlock> inside = new ArrayList<>();
            new Lists(depth + 1).read(list, style, inside);
            if (inside.isEmpty()) {
                line.boundary();
            } else {
                finishLine();
                inside.forEach(part -> Shape.add(part, parts));
            }
        }

        private void finishLine() {
            if (!line.isEmpty()) {
                parts.add(new Paragraph("p", line));
            }
            line = new InlineContent();
        }
    }
}
