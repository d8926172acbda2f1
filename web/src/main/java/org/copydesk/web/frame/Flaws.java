package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.core.writing.Flaw;

/** What is wrong with the fields, in sentences that stand beside them. */
@Named
@RequestScoped
public class Flaws {

    private static final Pattern PLACE = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(\\w+))?");

    @Inject
    Words words;

    private List<Flaw> found = List.of();

    public void are(List<Flaw> flaws) {
        found = flaws;
    }

    public List<String> of(String field) {
        return found.stream()
                .filter(flaw -> flaw.field().equals(field) || flaw.field().startsWith(field + "["))
                .map(this::sentence)
                .toList();
    }

    /** The same of a field that stands alone, however it is called inside others. */
    public List<String> at(String field) {
        return found.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(flaw -> words.of("flaw." + flaw.reason(), flaw.told()))
                .toList();
    }

    /** Whether anything is wrong there or inside. */
    public boolean areIn(String field) {
        return found.stream().anyMatch(flaw -> flaw.field().startsWith(field));
    }

    private String sentence(Flaw flaw) {
        var reason = words.of("flaw." + flaw.reason(), flaw.told());
        var place = PLACE.matcher(flaw.field());
        if (!place.matches()) return reason;
        return words.of("flaw.entry", Integer.parseInt(place.group(2)) + 1, reason);
    }
}
