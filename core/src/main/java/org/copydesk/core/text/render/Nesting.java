package org.copydesk.core.text.render;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.text.blocks.Block;

/** Puts blocks back into their lists, quotes and tables. */
public final class Nesting {

    private final StringBuilder html = new StringBuilder();
    private final List<String> open = new ArrayList<>();

    /**
     * Adds a block that is written already, fields of a table row with their elements.
     *
     * @param names of classes, "" for none
     * @param follows whether the last added block comes right before this one in its own text
     */
    public void add(Block block, String names, String content, boolean follows) {
        List<String> path = block.path();
        int shared = shared(block, follows);
        closeTo(shared);
        for (String container : path.subList(shared, path.size())) {
            html.append('<').append(container).append('>');
            if (container.equals("pre") && content.isEmpty()) html.append('\n'); // browsers leave out the first
            open.add(container);
        }
        String attributes = names.isEmpty() ? "" : " class=\"" + names + '"';
        if (block.tag().equals("hr")) {
            html.append(names.isEmpty() ? "<hr>" : "<div" + attributes + '>' + content + "<hr></div>");
        } else if (!block.tag().isEmpty()) {
            html.append('<').append(block.tag()).append(attributes).append('>').append(content);
            html.append("</").append(block.tag()).append('>');
        } else {
            addBare(block, attributes, content);
        }
    }

    public String html() {
        closeTo(0);
        return html.toString();
    }

    private void addBare(Block block, String attributes, String content) {
        String tag = block.isPreformatted() ? "span" : "div";
        if (attributes.isEmpty()) html.append(content);
        else
            html.append('<')
                    .append(tag)
                    .append(attributes)
                    .append('>')
                    .append(content)
                    .append("</")
                    .append(tag)
                    .append('>');
        if (block.isPreformatted()) html.append('\n');
    }

    /** How many of the open containers the block goes into; each list item begins its own. */
    private int shared(Block block, boolean follows) {
        List<String> path = block.path();
        int shared = 0;
        while (shared < Math.min(open.size(), path.size()) && open.get(shared).equals(path.get(shared))) shared++;
        if (follows) return Math.min(shared, block.joint());
        for (int depth = block.joint(); depth < shared; depth++) {
            if (path.get(depth).equals("li")) return depth;
        }
        return shared;
    }

    private void closeTo(int depth) {
        while (open.size() > depth)
            html.append("</").append(open.remove(open.size() - 1)).append('>');
    }
}
