package org.copydesk.core.text.markup;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product's own pages for staff, its API and what else is not for readers. No link and no picture in a text leads there:
 * whoever opens the text would ask for it in their own name.
 */
public final class StaffRooms {

    private static final Set<String> ROOMS =
            Set.of("desk", "api", "ui", "sign-in", "turned-away", "unreached", "error", "health", "openapi");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?:(?<slashes>/*)(?<host>[^/?#]*))?(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> ownHosts;

    private StaffRooms(Set<String> ownHosts) {
        this.ownHosts = ownHosts;
    }

    /** The rooms of a product that is found where these settings say. */
    public static StaffRooms in(Map<String, String> environment) {
        var hosts = Stream.of("COPYDESK_PUBLIC_URL", "COPYDESK_ADDRESS")
                .map(setting -> environment.getOrDefault(setting, ""))
                .map(address -> host(address.replaceFirst("(?i)^https?:/*", "").replaceFirst("[/?#].*", "")))
                .filter(host -> !host.isEmpty());
        return new StaffRooms(Stream.concat(hosts, THIS_MACHINE.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a browser that follows this address on any page of ours ends up there. */
    public boolean areAt(String address) {
        var slashed = address.replace('\\', '/');
        var parts = ADDRESS.matcher(slashed.startsWith("//") ? "https:" + slashed : slashed);
        if (!parts.matches()) return false;
        var path = parts.group("path");
        var host = parts.group("host");
        if (host == null) return isInside(path, parts.group("query") != null);
        boolean isRelative = parts.group("slashes").length() < 2;
        if (isRelative && isInside(parts.group("slashes") + host + path, true)) return true;
        return ownHosts.contains(host(host)) && isRoom("/" + path);
    }

    private static boolean isInside(String path, boolean asks) {
        if (path.isEmpty()) return asks;
        if (path.startsWith("/")) return isRoom(path);
        var last = path.substring(path.lastIndexOf('/') + 1);
        boolean isFile = last.matches(".*\\w\\.\\w.*");
        return isRoom("/" + path) || (!isFile && isRoom("/desk/" + path));
    }

    /** Pages of staff have no file endings; a file beside them is nothing that anybody is led to. */
    private static boolean isRoom(String path) {
        var way = new ArrayDeque<String>();
        for (var step : decoded(path).replace('\\', '/').split("/")) {
            var name = step.replaceFirst(";.*", "");
            if (name.equals("..")) way.pollLast();
            else if (!name.isEmpty() && !name.equals(".")) way.add(name);
        }
        return !way.isEmpty() && ROOMS.contains(way.getFirst().toLowerCase(Locale.ROOT));
    }

    private static String host(String authority) {
        var host = decoded(authority)
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d*$", "")
                .replaceFirst("\\.$", "");
        return inPlainLetters(host).toLowerCase(Locale.ROOT);
    }

    /** Browsers take other letters, full stops and ways to write a number for these. */
    private static String inPlainLetters(String host) {
        if (host.startsWith("[")) return host;
        try {
            var letters = IDN.toASCII(host.replace("\u00ad", ""), IDN.ALLOW_UNASSIGNED);
            return NumberedHost.of(letters.replaceFirst("\\.$", ""));
        } catch (IllegalArgumentException noHost) {
            return host;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
