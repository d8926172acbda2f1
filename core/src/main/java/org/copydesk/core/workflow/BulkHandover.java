package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same move for several articles, each on its own: what one of them refuses keeps no other from moving. Where the move is
 * about a text, who asks says of each which revision they read.
 */
@ApplicationScoped
public class BulkHandover {

    /** What became of an article that moved; all others have the name of why not. */
    public static final String DONE = "DONE";

    /** There is no such article, or none that the person may see. */
    public static final String NOT_FOUND = "NOT_FOUND";

    /** The article has no revision like the one that is said to have been read. */
    public static final String NO_SUCH_REVISION = "UNKNOWN_REVISION";

    /** It could move, and it is not said which revision of it was read. */
    public static final String NO_REVISION_SAID = "IF_MATCH_MISSING";

    @Inject
    Handover handover;

    /**
     * What became of each, by the articles' ids.
     *
     * @param read the revisions that were read, by the articles' ids; those of which it is not said are left out
     */
    public Map<Long, String> perform(List<Long> ids, Map<Long, Integer> read, MoveRequest request) {
        Map<Long, String> outcomes = new LinkedHashMap<>();
        for (long id : ids) outcomes.computeIfAbsent(id, one -> outcome(one, read.get(one), request));
        return outcomes;
    }

    private String outcome(long id, Integer read, MoveRequest request) {
        try {
            handover.perform(id, read == null ? request : request.seen(read));
            return DONE;
        } catch (RevisionNotSaid unsaid) {
            return NO_REVISION_SAID;
        } catch (UnknownRevision unknown) {
            return NO_SUCH_REVISION;
        } catch (Refused refused) {
            return refused.refusal().name();
        } catch (ArticleNotFound unseen) {
            return NOT_FOUND;
        }
    }
}
