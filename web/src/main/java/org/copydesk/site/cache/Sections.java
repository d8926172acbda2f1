package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.publishing.Site;

/** What the masthead offers: the subjects that the newest articles are mainly about. */
@ApplicationScoped
public class Sections {

    private static final int LOOKED_AT = 60;
    private static final int OFFERED = 5;

    @Inject
    Site site;

    private volatile Counted counted;

    private record Counted(long version, List<String> names) {}

    /** The sections of this version of the lists. */
    List<String> at(long version) {
        var last = counted;
        if (last != null && last.version() == version) return last.names();
        var names = most(site.mainSubjects(LOOKED_AT));
        counted = new Counted(version, last != null && last.names().equals(names) ? last.names() : names);
        return counted.names();
    }

    /** The same, if it was counted; null otherwise. */
    List<String> counted(long version) {
        var last = counted;
        return last != null && last.version() == version ? last.names() : null;
    }

    /** The most frequent ones; among equals the one seen first. */
    static List<String> most(List<String> subjects) {
        var times = new LinkedHashMap<String, Integer>();
        for (var subject : subjects) times.merge(subject, 1, Integer::sum);
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(OFFERED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
