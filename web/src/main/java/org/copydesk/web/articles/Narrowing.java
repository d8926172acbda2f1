package org.copydesk.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.Filter;

/** What narrows the list, as the address says it. */
@Named
@RequestScoped
public class Narrowing {

    private State state;
    private String subject;
    private String author;
    private String q;

    Filter filter() {
        return new Filter(state, subject, author, q, null, false);
    }

    /** The same as an address says it. */
    String query() {
        return Stream.of(
                        part("state", state == null ? null : state.name()),
                        part("subject", subject),
                        part("author", author),
                        part("q", q))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> part(String name, String value) {
        return value == null
                ? Stream.empty()
                : Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** For the list of states. */
    public String selected(State each) {
        return each == state ? "selected" : null;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = said(subject);
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = said(author);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = said(q);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
