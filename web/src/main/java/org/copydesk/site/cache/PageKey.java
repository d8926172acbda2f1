package org.copydesk.site.cache;

/**
 * A page that somebody wants.
 *
 * @param path as called, decoded: {@code /articles/the-bell-rings}
 * @param place where a page of a list begins, null for its beginning
 * @param base the address of the site, without a slash at its end
 */
public record PageKey(String path, String place, String base) {

    /** What the address of every article begins with. */
    public static final String ARTICLES = "/articles/";

    /** Whether anything can have this address: no text in a database holds the character U+0000. */
    public boolean isAnAddress() {
        return path.indexOf('\0') < 0;
    }

    /** The part of an article's address that is its own, null for every other page. */
    public String slug() {
        if (!path.startsWith(ARTICLES)) return null;
        int end = path.indexOf('/', ARTICLES.length());
        return path.substring(ARTICLES.length(), end < 0 ? path.length() : end);
    }
}
