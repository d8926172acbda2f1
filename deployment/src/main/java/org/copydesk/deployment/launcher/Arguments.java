package org.copydesk.deployment.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.deployment.settings.Ports;

/** What stands behind a command; each part is taken out once, and what remains at the end was not understood. */
final class Arguments {

    private final List<String> left;

    Arguments(List<String> words) {
        left = new ArrayList<>(words);
    }

    boolean flag(String name) {
        return left.remove(name);
    }

    Optional<String> option(String name) {
        int at = left.indexOf(name);
        if (at < 0) return Optional.empty();
        if (at + 1 == left.size()) throw new UsageException(name + " needs a value");
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    int number(String name, int otherwise) {
        return option(name).map(value -> parse(name, value)).orElse(otherwise);
    }

    /** How far to move the ports; all of them must stay ports. */
    int portOffset() {
        int offset = number("--port-offset", 0);
        if (offset < 0 || offset > 50_000) throw new UsageException("--port-offset is from 0 to 50000");
        if (!Ports.USUAL.movedBy(offset).areForBrowsers())
            throw new UsageException("--port-offset " + offset + " leads to port 10080, which browsers refuse to open");
        return offset;
    }

    private static int parse(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UsageException(name + " needs a number, not " + value);
        }
    }

    /** Everything that is left and does not look like an option. */
    List<String> words() {
        var words = left.stream().filter(word -> !word.startsWith("-")).toList();
        left.removeAll(words);
        return words;
    }

    void end() {
        if (!left.isEmpty()) throw new UsageException("Unknown option: " + left.get(0));
    }
}
