package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.core.reading.Worklists;

/**
 * Those who write here, to choose from while typing: "Anna Berg (anna)" stands for the user name in brackets, and anything
 * else for itself, since not everybody who may be meant has written yet.
 */
@Named
@RequestScoped
public class Colleagues implements Converter<String> {

    private static final int OFFERED = 12;
    private static final Pattern CALLED = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    @Inject
    Worklists worklists;

    private Map<String, String> called;

    /** Those whose name or user name contains what was typed, whatever its accents and capitals. */
    public List<String> like(String typed) {
        var wanted = folded(typed);
        return called().values().stream()
                .filter(one -> folded(one).contains(wanted))
                .limit(OFFERED)
                .toList();
    }

    /** Their user names. */
    public List<String> usernamesLike(String typed) {
        var wanted = folded(typed);
        return called().entrySet().stream()
                .filter(one -> folded(one.getValue()).contains(wanted))
                .map(Map.Entry::getKey)
                .limit(OFFERED)
                .toList();
    }

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) return null;
        var name = CALLED.matcher(typed);
        return name.matches() ? name.group(1) : typed.strip();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String username) {
        return username == null || username.isEmpty() ? "" : called().getOrDefault(username, username);
    }

    private Map<String, String> called() {
        if (called == null) {
            called = new LinkedHashMap<>();
            for (var one : worklists.authors()) called.put(one.username(), one.name() + " (" + one.username() + ")");
        }
        return called;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
