package org.copydesk.core.text.markdown.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.copydesk.core.text.markup.Markup;
import org.jsoup.parser.Tag;

/**
 * Keeps as text what CommonMark takes for mark-up and a body could not say: numbering that does not begin at one or stands alone, and
 * tags that are none, such as the {@code <T>} of a programmer.
 */
final class Tidying extends AbstractVisitor {

    private static final Pattern NAME = Pattern.compile("\\s*<(/?)([a-zA-Z][a-zA-Z0-9-]*)");

    private final List<HtmlInline> tags = new ArrayList<>();

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        int number = list.getMarkerStartNumber();
        if (number == 1 && list.getFirstChild() != list.getLastChild()) {
            return;
        }
        for (Node item : MarkdownReader.children(list)) {
            if (!(item.getFirstChild() instanceof Paragraph)) {
                item.prependChild(new Paragraph());
            }
            item.getFirstChild().prependChild(new Text(number + list.getMarkerDelimiter() + " "));
            MarkdownReader.children(item).forEach(list::insertBefore);
            number++;
        }
        if (list.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock outer) {
            outer.setTight(false);
        }
        list.unlink();
    }

    @Override
    public void visit(HtmlInline tag) {
        tags.add(tag);
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            settleTags();
        }
    }

    private void settleTags() {
        Set<String> closed = new HashSet<>();
        for (int i = tags.size() - 1; i >= 0; i--) {
            HtmlInline tag = tags.get(i);
            if (isText(tag.getLiteral(), closed)) {
                tag.insertBefore(new Text(tag.getLiteral()));
                tag.unlink();
            }
        }
        tags.clear();
    }

    @Override
    public void visit(HtmlBlock block) {
        if (isUnknown(block.getLiteral())) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(block.getLiteral()));
            block.insertBefore(paragraph);
            block.unlink();
        }
    }

    /** Whether nothing is meant by this tag, or it would hide what follows and nothing closes it. */
    private static boolean isText(String html, Set<String> closed) {
        Matcher name = NAME.matcher(html);
        if (!name.lookingAt()) {
            return false;
        }
        String tag = name.group(2).toLowerCase(Locale.ROOT);
        if (!name.group(1).isEmpty()) {
            closed.add(tag);
        }
        return !Tag.isKnownTag(tag) || (Markup.hides(tag) && !closed.contains(tag));
    }

    private static boolean isUnknown(String html) {
        Matcher name = NAME.matcher(html);
        return name.lookingAt() && !Tag.isKnownTag(name.group(2).toLowerCase(Locale.ROOT));
    }
}
