package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.writing.PersonalKey;
import org.copydesk.persistence.writing.ReadMarks;

/**
 * The same move for several articles, each on its own: what one of them refuses keeps no other from moving. Who asks may say of
 * each which revision they read; where they do not, it is the one that they last looked at, and where they never did, the newest.
 */
@ApplicationScoped
public class BulkHandover {

    /** What became of an article that moved; all others have the name of why not. */
    public static final String DONE = "DONE";

    /** There is no such article, or none that the person may see. */
    public static final String NOT_FOUND = "NOT_FOUND";

    /** The article has no revision like the one that is said to have been read. */
    public static final String NO_SUCH_REVISION = "UNKNOWN_REVISION";

    @Inject
    Handover handover;

    @Inject
    ArticleDoor door;

    @Inject
    ReadMarks readMarks;

    @Inject
    CurrentPerson person;

    /**
     * What became of each, by the articles' ids.
     *
     * @param read the revisions that were read, by the articles' ids
     */
    public Map<Long, String> perform(List<Long> ids, Map<Long, Integer> read, MoveRequest request) {
        Map<Long, String> outcomes = new LinkedHashMap<>();
        for (long id : ids) outcomes.computeIfAbsent(id, one -> outcome(one, read.get(one), request));
        return outcomes;
    }

    private String outcome(long id, Integer read, MoveRequest request) {
        try {
            handover.perform(id, request.seen(read == null ? known(id) : read));
            return DONE;
        } catch (UnknownRevision unknown) {
            return NO_SUCH_REVISION;
        } catch (Refused refused) {
            return refused.refusal().name();
        } catch (ArticleNotFound unseen) {
            return NOT_FOUND;
        }
    }

    private int known(long id) {
        int newest = door.read(id).revision();
        return readMarks.newest(new PersonalKey(person.actor().id(), id)).orElse(newest);
    }
}
