package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.copydesk.core.text.render.Picture;

/** Bodies as pages show them. */
@Named
@ApplicationScoped
public class Prose {

    public String shown(String body) {
        return Picture.allShownIn(body);
    }
}
