package org.copydesk.core.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** How an element looks by its {@code style}, where other editors say bold and italic there instead of by elements. */
final class Look {

    /** Where it is handed on to whoever reads the sanitised tree: {@code +strong -em}. */
    static final String ATTRIBUTE = "look";

    private static final int BOLD = 600;
    private static final Set<String> MARKS = Set.of("strong", "em", "s", "sub", "sup");

    /** They are bold by what they are; a style that says so again says nothing. */
    private static final Set<String> BOLD_ANYWAY = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th");

    private final List<String> looks = new ArrayList<>();

    private Look() {}

    /** Puts what the style says of an element where the sanitiser leaves it, and nothing else there. */
    static void read(Element element) {
        element.removeAttr(ATTRIBUTE);
        if (!element.hasAttr("style")) {
            return;
        }
        var look = new Look();
        for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                look.declared(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        if (BOLD_ANYWAY.contains(element.normalName())) {
            look.looks.remove("+strong");
        }
        if (!look.looks.isEmpty()) {
            element.attr(ATTRIBUTE, String.join(" ", look.looks));
        }
    }

    /** Whether it is named for a look that its own style takes away again, as Google's outermost {@code b} is. */
    static boolean isPlain(Element element, String mark) {
        return MARKS.contains(mark)
                && List.of(element.attr(ATTRIBUTE).split(" ")).contains('-' + mark);
    }

    private void declared(String property, String value) {
        switch (property) {
            case "font-weight" -> weight(value);
            case "font-style" -> slant(value);
            case "font" -> {
                for (String part : value.split("\\s+")) {
                    weight(part);
                    slant(part);
                }
            }
            case "text-decoration", "text-decoration-line" -> {
                if (value.contains("line-through")) {
                    looks.add("+s");
                } else if (value.equals("none")) {
                    looks.add("-s");
                }
            }
            case "vertical-align" -> {
                if (value.equals("super")) {
                    looks.add("+sup");
                } else if (value.equals("sub")) {
                    looks.add("+sub");
                }
            }
            default -> {
                // colours and sizes are not the text's
            }
        }
    }

    private void weight(String value) {
        if (value.equals("bold") || value.equals("bolder")) {
            looks.add("+strong");
        } else if (value.equals("normal") || value.equals("lighter")) {
            looks.add("-strong");
        } else if (value.matches("[1-9][0-9]{2,3}")) {
            looks.add(Integer.parseInt(value) >= BOLD ? "+strong" : "-strong");
        }
    }

    private void slant(String value) {
        if (value.equals("italic") || value.startsWith("oblique")) {
            looks.add("+em");
        } else if (value.equals("normal")) {
            looks.add("-em");
        }
    }
}
