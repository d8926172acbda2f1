package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;

/** The person in front of the screen, and how they like it. What they like is kept in cookies that scripts set. */
@Named
@RequestScoped
public class Visitor {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Inject
    CurrentPerson person;

    @Inject
    HttpServletRequest request;

    private Locale locale;
    private ZoneId zone;

    public Actor getActor() {
        return person.find().orElse(null);
    }

    public String getFirstName() {
        return getActor().name().split(" ")[0];
    }

    public boolean isWriter() {
        return person.find().filter(actor -> actor.may(Right.WRITE)).isPresent();
    }

    public boolean isEditor() {
        return may(Right.EDIT);
    }

    public boolean isAdmin() {
        return may(Right.ADMINISTER);
    }

    /** Whether people and record are all they have to do here. */
    public boolean isCaretaker() {
        return isAdmin() && !isWriter();
    }

    public List<Locale> getLanguages() {
        return LANGUAGES;
    }

    /** What they chose; otherwise the first of their browser's languages that there is. */
    public Locale getLocale() {
        if (locale == null) locale = locale();
        return locale;
    }

    private Locale locale() {
        return liked("language")
                .map(Locale::forLanguageTag)
                .or(() -> Optional.ofNullable(request.getLocale()))
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .filter(LANGUAGES::contains)
                .orElse(Locale.ENGLISH);
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        return liked("theme").filter(List.of("light", "dark")::contains).orElse("system");
    }

    public ZoneId getZone() {
        if (zone == null) zone = zone();
        return zone;
    }

    private ZoneId zone() {
        try {
            return liked("zone").map(zone -> ZoneId.of(zone.replace("~", "/"))).orElse(PublicationZone.get());
        } catch (DateTimeException unknown) {
            return PublicationZone.get();
        }
    }

    private boolean may(Right right) {
        return person.find().filter(actor -> actor.may(right)).isPresent();
    }

    private Optional<String> liked(String what) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals("copydesk-" + what))
                .map(Cookie::getValue)
                .findFirst();
    }
}
