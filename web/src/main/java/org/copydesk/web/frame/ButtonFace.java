package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands on a button that is a component: its icon, its words and its key. Components take no elements inside. */
@Named
@ApplicationScoped
public class ButtonFace {

    @Inject
    Assets assets;

    public String of(String icon, String words) {
        return "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"%s#%s\"></use></svg>%s"
                .formatted(assets.of("icons.svg"), escaped(icon), escaped(words));
    }

    public String of(String icon, String words, String key) {
        return of(icon, words) + (key.isEmpty() ? "" : "<kbd>" + escaped(key) + "</kbd>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
