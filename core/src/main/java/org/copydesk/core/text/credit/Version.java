package org.copydesk.core.text.credit;

import java.util.List;
import org.copydesk.persistence.article.Text;

/**
 * One revision of a history. Immutable.
 *
 * @param person whose words its new words are
 * @param parents the numbers of the revisions it came from, the first one first; none for the first revision
 */
public record Version(int number, String person, List<Integer> parents, Text text) {

    public Version {
        parents = List.copyOf(parents);
    }
}
