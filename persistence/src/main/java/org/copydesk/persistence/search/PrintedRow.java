package org.copydesk.persistence.search;

import java.util.List;
import org.copydesk.persistence.article.Byline;

/** What the newest text of an article has in print beside its title and subjects. */
public record PrintedRow(long article, String standfirst, List<Byline> byline) {

    public List<String> names() {
        return byline.stream().map(Byline::name).toList();
    }
}
