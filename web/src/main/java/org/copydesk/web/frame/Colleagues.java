package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.people.Person;

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

    /** Those whose names or user name begin with what was typed, whatever its accents and capitals. */
    public List<String> like(String typed) {
        return worklists.writersLike(typed, OFFERED).stream()
                .map(Colleagues::label)
                .toList();
    }

    /** Their user names. */
    public List<String> usernamesLike(String typed) {
        return worklists.writersLike(typed, OFFERED).stream()
                .map(Person::username)
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
        return username == null || username.isEmpty()
                ? ""
                : worklists.called(username).map(Colleagues::label).orElse(username);
    }

    private static String label(Person one) {
        return one.fullName() + " (" + one.username() + ")";
    }
}
