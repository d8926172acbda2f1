package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** The time zones that people choose from: their own and UTC, then one of every region's cities. */
@Named
@RequestScoped
public class Zones {

    private static final String UTC = "UTC";
    private static final int MOST = 40;
    private static final Map<String, List<String>> CITIES = read();

    @Inject
    Visitor visitor;

    @Inject
    Times times;

    @Inject
    Words words;

    /** Those whose city, region or distance from UTC has what was typed in it; the person's own and UTC before all others. */
    public List<String> like(String typed) {
        var wanted = typed.toLowerCase(visitor.getLocale()).strip();
        var near = Stream.of(visitor.getZone().getId(), UTC).map(id -> isUtc(id) ? UTC : id);
        var all = CITIES.values().stream().flatMap(List::stream);
        return Stream.concat(near, all)
                .distinct()
                .filter(id -> label(id).toLowerCase(visitor.getLocale()).contains(wanted))
                .limit(MOST)
                .toList();
    }

    /** As people say it: "Europe / Berlin (UTC+1:00)". */
    public String label(String id) {
        if (id == null || isUtc(id)) return id == null ? "" : UTC;
        return words.of("zones.zone", id.replace("/", " / ").replace('_', ' '), offset(ZoneId.of(id)));
    }

    /** How far its clocks are from UTC now: "UTC+5:30". */
    private String offset(ZoneId zone) {
        var offset = zone.getRules().getOffset(times.now().toInstant()).getId();
        return offset.equals("Z") ? UTC : UTC + offset.replace("-", "−").replaceFirst("(?<=[+−])0", "");
    }

    private static boolean isUtc(String id) {
        return ZoneId.of(id).normalized().equals(ZoneOffset.UTC);
    }

    private static Map<String, List<String>> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Zones.class.getResourceAsStream("/org/copydesk/web/cities.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .collect(Collectors.groupingBy(
                            city -> city.substring(0, city.indexOf('/')), LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
