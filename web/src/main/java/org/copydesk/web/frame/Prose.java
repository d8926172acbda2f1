package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.copydesk.core.text.render.Directed;
import org.copydesk.core.text.render.Picture;

/** Bodies as pages show them. */
@Named
@ApplicationScoped
public class Prose {

    public String shown(String body) {
        return Directed.of(Picture.allShownIn(body));
    }

    /** What was written from a body, its paragraphs each in their own direction. */
    public String directed(String marked) {
        return Directed.of(marked);
    }

    /** A passage of a body, or of a field of plain words, as it is escaped or not. */
    public String passage(String words, boolean plain) {
        return plain ? words : Directed.of(words);
    }
}
