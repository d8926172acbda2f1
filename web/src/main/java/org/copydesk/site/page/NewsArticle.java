package org.copydesk.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicNote;
import org.copydesk.site.response.Dates;

/** An article as schema.org describes it, for search engines. */
final class NewsArticle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NewsArticle() {}

    /** JSON-LD that can stand inside an HTML page: nothing in it looks like a tag. */
    static String of(PublicArticle article, String address, String published, String publication) {
        var text = article.text();
        var members = new LinkedHashMap<String, Object>();
        members.put("@context", "https://schema.org");
        members.put("@type", "NewsArticle");
        members.put("mainEntityOfPage", address);
        members.put("url", address);
        members.put("headline", text.title());
        if (!text.standfirst().isEmpty()) members.put("description", text.standfirst());
        members.put("inLanguage", article.language());
        members.put("datePublished", published);
        members.put("dateModified", Dates.machine(article.changed()));
        if (!article.notes().isEmpty()) members.put("correction", corrections(article.notes()));
        if (!text.byline().isEmpty()) members.put("author", authors(text.byline()));
        if (!text.subjects().isEmpty()) {
            members.put("articleSection", text.subjects().get(0));
            members.put("keywords", text.subjects());
        }
        members.put("publisher", Map.of("@type", "NewsMediaOrganization", "name", publication));
        return harmless(members);
    }

    private static List<Map<String, String>> authors(List<Byline> byline) {
        return byline.stream().map(NewsArticle::author).toList();
    }

    private static List<Map<String, String>> corrections(List<PublicNote> notes) {
        return notes.stream()
                .map(note -> Map.of(
                        "@type", "CorrectionComment",
                        "text", note.note(),
                        "datePublished", Dates.machine(note.time())))
                .toList();
    }

    private static Map<String, String> author(Byline credit) {
        var author = new LinkedHashMap<String, String>();
        author.put("@type", "Person");
        author.put("name", credit.name());
        if (!credit.title().isEmpty()) author.put("jobTitle", credit.title());
        if (!credit.description().isEmpty()) author.put("description", credit.description());
        return author;
    }

    private static String harmless(Map<String, Object> members) {
        try {
            return JSON.writeValueAsString(members)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
