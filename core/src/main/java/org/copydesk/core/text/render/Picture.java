package org.copydesk.core.text.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures as they are shown. One that lies elsewhere is not fetched: whoever keeps it there would learn who reads what and
 * could show another one tomorrow. It is told, with a link to it.
 */
public final class Picture {

    private static final Pattern TAG =
            Pattern.compile("<a [^>]*>|(?<end></a>)|<img src=\"(?<source>[^\"]*)\" alt=\"(?<alt>[^\"]*)\">");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private Picture() {}

    /** A canonical body with its pictures as they are shown. */
    public static String allShownIn(String body) {
        if (!body.contains("<img ")) return body;
        var shown = new StringBuilder(body.length() + 64);
        var tag = TAG.matcher(body);
        boolean insideLink = false;
        while (tag.find()) {
            if (tag.group("source") == null) {
                insideLink = tag.group("end") == null;
                tag.appendReplacement(shown, Matcher.quoteReplacement(tag.group()));
            } else {
                var picture = shown(tag.group("source"), tag.group("alt"), insideLink);
                tag.appendReplacement(shown, Matcher.quoteReplacement(picture));
            }
        }
        return tag.appendTail(shown).toString();
    }

    /**
     * One picture.
     *
     * @param source where it lies, escaped
     * @param alt the words for it, escaped
     * @param insideLink whether it stands in a link already, in which there is no other
     */
    static String shown(String source, String alt, boolean insideLink) {
        if (!ELSEWHERE.matcher(source).matches()) return "<img src=\"" + source + "\" alt=\"" + alt + "\">";
        var words = alt.isBlank() ? source : alt + " (" + source + ")";
        return insideLink
                ? "<span class=\"picture\">" + words + "</span>"
                : "<a class=\"picture\" href=\"" + source + "\" rel=\"noopener noreferrer\">" + words + "</a>";
    }
}
