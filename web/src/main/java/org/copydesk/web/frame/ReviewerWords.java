package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import org.copydesk.core.people.ReviewerNames;

/** Says what reviewers are called whose names are kept, in the language of whoever asks. */
@ApplicationScoped
public class ReviewerWords {

    @Inject
    ReviewerNames names;

    @Inject
    Words words;

    void speak(@Observes @Initialized(RequestScoped.class) Object request) {
        if (request instanceof ServletRequest) names.speak(number -> words.of("reviewer", number));
    }
}
