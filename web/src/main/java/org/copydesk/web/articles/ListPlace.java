package org.copydesk.web.articles;

import java.io.Serializable;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.web.frame.CursorConverter;
import org.copydesk.web.frame.PageAddress;

/**
 * Which page of a list one is at. A list knows only how it goes on from a row, so a page is known by the row before it, or,
 * when one came back to it, by the row behind it.
 */
public class ListPlace implements Serializable {

    private Course course = Course.NEWEST_FIRST;
    private int page = 1;
    private Cursor after;
    private Cursor before;

    /** The beginning of the list, read this way. */
    void begin(Course wanted) {
        course = wanted;
        page = 1;
        after = null;
        before = null;
    }

    void next(Cursor last) {
        page++;
        after = last;
        before = null;
    }

    void previous(Cursor first) {
        page--;
        after = null;
        before = page == 1 ? null : first;
    }

    /** The address of the list that leads to this place in it; the beginning needs no word. */
    PageAddress in(PageAddress list) {
        return list.with("order", course == Course.NEWEST_FIRST ? null : course)
                .with("page", page == 1 ? null : page)
                .with("after", after == null ? null : CursorConverter.text(after))
                .with("before", before == null ? null : CursorConverter.text(before));
    }

    Course course() {
        return course;
    }

    Cursor after() {
        return after;
    }

    Cursor before() {
        return before;
    }

    public Course getOrder() {
        return course;
    }

    public void setOrder(Course order) {
        course = order == null ? Course.NEWEST_FIRST : order;
    }

    /** As a table calls the way in which the column of this property is sorted. */
    public String sorting(String field) {
        return ListHead.of(field).sorting(course);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public Cursor getAfter() {
        return after;
    }

    public void setAfter(Cursor after) {
        this.after = after;
    }

    public Cursor getBefore() {
        return before;
    }

    public void setBefore(Cursor before) {
        this.before = before;
    }

    /** How many rows lie before the page, as far as the page's number says. */
    public int getOffset() {
        return (page - 1) * ArticleTable.AT_ONCE;
    }
}
