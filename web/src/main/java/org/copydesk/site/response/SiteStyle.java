package org.copydesk.site.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The site's one style sheet, with the tokens of the house; its address changes with its content, so that browsers may keep it for good. */
@ApplicationScoped
public class SiteStyle {

    private final RenderedPage sheet = read();

    public RenderedPage sheet() {
        return sheet;
    }

    public String address() {
        return "/style/" + sheet.mark() + ".css";
    }

    private static RenderedPage read() {
        return RenderedPage.of(200, "text/css;charset=UTF-8", read("tokens.css") + read("site.css"));
    }

    private static String read(String layer) {
        try (var css = SiteStyle.class.getResourceAsStream("/site/" + layer)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
