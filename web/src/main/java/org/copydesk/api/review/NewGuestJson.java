package org.copydesk.api.review;

import java.util.EnumSet;
import java.util.List;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.api.request.TimeValue;
import org.copydesk.core.review.NewGuest;
import org.copydesk.persistence.review.GuestRight;

/** Somebody to be invited; the newest revision is meant where none is named. */
public record NewGuestJson(String name, String mail, Integer revision, String expires, List<String> may) {

    NewGuest wanted() {
        var rights = EnumSet.noneOf(GuestRight.class);
        if (may == null) throw CallRefused.field("may", "MISSING", "is missing");
        for (int i = 0; i < may.size(); i++) {
            var right = QueryValue.name("may[" + i + "]", may.get(i), GuestRight.class);
            if (right != null) rights.add(right);
        }
        return new NewGuest(name, mail, revision, TimeValue.moment("expires", expires), rights);
    }
}
