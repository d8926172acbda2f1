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
import java.util.ArrayList;
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
    private static final Map<String, List<String>> CITIES = read();

    @Inject
    Asked asked;

    @Inject
    Visitor visitor;

    @Inject
    Times times;

    @Inject
    Words words;

    /** A zone to choose; the last is null unless it is chosen. */
    public record Zone(String id, String name, String chosen) {}

    public record Region(String name, List<Zone> zones) {}

    public List<Region> getRegions() {
        var near = Stream.of(asked.getZone(), visitor.getZone().getId(), UTC)
                .map(id -> isUtc(id) ? UTC : id)
                .distinct()
                .toList();
        var regions = new ArrayList<Region>();
        regions.add(new Region(
                words.of("zones.near"), near.stream().map(id -> zone(id, id)).toList()));
        CITIES.forEach((region, ids) -> regions.add(new Region(
                region,
                ids.stream()
                        .filter(id -> !near.contains(id))
                        .map(id -> zone(id, id.substring(region.length() + 1)))
                        .toList())));
        return regions;
    }

    private Zone zone(String id, String name) {
        var said = id.equals(UTC) ? UTC : words.of("zones.zone", name.replace('_', ' '), offset(ZoneId.of(id)));
        boolean chosen = id.equals(isUtc(asked.getZone()) ? UTC : asked.getZone());
        return new Zone(id, said, chosen ? "selected" : null);
    }

    /** How far its clocks are from UTC now: "UTC+5:30". */
    private String offset(ZoneId zone) {
        var offset = zone.getRules().getOffset(times.now().toInstant()).getId();
        return offset.equals("Z")
                ? UTC
                : UTC + offset.replace("-", "−").replaceFirst("(?<=\\D)0", "").replace(":00", "");
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
