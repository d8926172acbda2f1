package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.search.Filter;
import org.primefaces.event.SelectEvent;

/** What the field above every page offers while one types: articles, people and subjects, each with the page it leads to. */
@Named
@RequestScoped
public class SearchBar {

    private static final int ARTICLES = 6;
    private static final int OTHERS = 4;
    private static final String LIST = "/desk/articles?";

    @Inject
    Worklists worklists;

    @Inject
    Words words;

    /** @param group the message key of its kind */
    public record SearchOption(String group, String label, String address) {}

    public List<SearchOption> like(String typed) {
        var wanted = typed.strip();
        return Stream.of(
                        articles(wanted),
                        worklists.writersLike(wanted, OTHERS).stream()
                                .map(one -> new SearchOption(
                                        "search.people",
                                        one.name() + " (" + one.username() + ")",
                                        LIST + "author=" + encoded(one.username()))),
                        worklists.subjectsLike(wanted).stream()
                                .limit(OTHERS)
                                .map(name ->
                                        new SearchOption("search.subjects", name, LIST + "subject=" + encoded(name))),
                        Stream.of(new SearchOption(
                                "search.all.group", words.of("search.all", wanted), LIST + "q=" + encoded(wanted))))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<SearchOption> articles(String wanted) {
        var filter = new Filter(null, null, null, wanted, null);
        return worklists.page(filter, null, ARTICLES).items().stream()
                .map(row -> new SearchOption("search.articles", row.title(), "/desk/article?id=" + row.id()));
    }

    /** What the field shows: the name of what it offers, or the words that are being searched for. */
    public String label(Object shown) {
        return shown instanceof SearchOption offered ? offered.label() : (String) shown;
    }

    /** Leads to what was chosen. */
    public void open(SelectEvent<String> chosen) throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var address = chosen.getObject();
        if (address.startsWith("/desk/")) context.redirect(context.getRequestContextPath() + address);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
