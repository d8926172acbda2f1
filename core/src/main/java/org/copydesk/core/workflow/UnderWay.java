package org.copydesk.core.workflow;

import java.util.List;
import org.copydesk.persistence.planning.Step;

/**
 * An article under review while its desk is set up anew.
 *
 * @param open the steps that wait now, none where an editor decides
 * @param then those that would wait by the new steps, none where an editor would decide
 */
public record UnderWay(long article, String title, List<Step> open, List<Step> then) {

    public UnderWay {
        open = List.copyOf(open);
        then = List.copyOf(then);
    }
}
