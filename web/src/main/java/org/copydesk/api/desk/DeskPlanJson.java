package org.copydesk.api.desk;

import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.StepPlan;

/**
 * A desk as a caller wants it; what is left out stays as it is.
 *
 * @param from NEXT_ROUND or NOW: from when articles under way go by other steps
 */
public record DeskPlanJson(
        String name,
        String title,
        Boolean fourEyes,
        Integer corrections,
        String grace,
        String resume,
        Boolean closed,
        Boolean quickFixes,
        StaleJson stale,
        HoursJson hours,
        List<StepJson> steps,
        List<String> members,
        String from) {

    DeskPlan plan() {
        if (from != null && !from.equals("NOW") && !from.equals("NEXT_ROUND"))
            throw CallRefused.field("from", "UNKNOWN", "has to be NOW or NEXT_ROUND");
        return new DeskPlan(
                title,
                fourEyes,
                corrections,
                grace,
                resume,
                closed,
                quickFixes,
                stale == null ? null : stale.plan(),
                hours == null ? null : hours.plan(),
                plans(),
                members,
                "NOW".equals(from));
    }

    private List<StepPlan> plans() {
        return steps == null ? null : steps.stream().map(StepJson::plan).toList();
    }
}
