package org.copydesk.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where one is in a long list and which way one came, as the address says it: lists know only how they go on. */
@Named
@RequestScoped
public class ListPosition {

    private static final String BETWEEN = "~";
    private static final int REMEMBERED = 20;

    private int page = 1;
    private String way = "";

    boolean isBegun() {
        return page > 1;
    }

    /** How many pages one has passed. */
    int passed() {
        return page - 1;
    }

    /** Where the page before this one begins, "" for the beginning of the list; null when nobody remembers. */
    String back() {
        var marks = marks();
        if (page == 2) return "";
        return marks.isEmpty() ? null : marks.get(marks.size() - 1);
    }

    /** What the address of the page before this one says. */
    String backwards() {
        var marks = marks();
        return written(page - 1, marks.subList(0, Math.max(0, marks.size() - 1)));
    }

    /** What the address of the following page says when this one begins at {@code mark}. */
    String onwards(String mark) {
        var marks = new ArrayList<>(marks());
        if (mark != null) marks.add(mark);
        return written(page + 1, marks.subList(Math.max(0, marks.size() - REMEMBERED), marks.size()));
    }

    private List<String> marks() {
        return Stream.of(way.split(BETWEEN)).filter(mark -> !mark.isEmpty()).toList();
    }

    private static String written(int page, List<String> marks) {
        return "page=" + page + (marks.isEmpty() ? "" : "&way=" + String.join(BETWEEN, marks));
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getWay() {
        return way;
    }

    /** Marks are made of digits and a few signs; anything else is nobody's way. */
    public void setWay(String way) {
        this.way = way != null && way.matches("[0-9TZ:._~-]*") ? way : "";
    }
}
