package org.copydesk.web.inbox;

import java.io.Serializable;
import java.util.List;
import org.copydesk.persistence.article.State;

/**
 * All lines about one article, newest first.
 *
 * @param article null for what is about people
 */
public record NoticeGroup(Long article, String title, State state, List<NoticeLine> lines) implements Serializable {

    public long unread() {
        return lines.stream().filter(line -> !line.row().read()).count();
    }
}
