package org.copydesk.core.text.files.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;

/** The lines before the body, told apart, and where the body begins. */
final class Headers {

    /** A file that is no article at all has no more to say about it. */
    private static final int PROBLEMS = 20;

    /** What a header says, and on which line, counted from 1. */
    record HeaderLine(int line, String value) {}

    private final String file;
    private final String source;
    private final Map<Header, HeaderLine> entries = new EnumMap<>(Header.class);
    private final List<HeaderLine> categories = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private int line;
    private int bodyBegins;

    Headers(String file, String source) {
        this.file = file;
        this.source = source;
        read();
    }

    private void read() {
        int begin = 0;
        while (begin < source.length() && !entries.containsKey(Header.TEXT) && problems.size() < PROBLEMS) {
            int end = source.indexOf('\n', begin);
            end = end < 0 ? source.length() : end;
            line++;
            bodyBegins = Math.min(end + 1, source.length());
            header(source.substring(begin, end).strip());
            begin = end + 1;
        }
        if (!entries.containsKey(Header.TEXT) && problems.size() < PROBLEMS) {
            problem(Math.max(1, line), FileFault.NO_TEXT, "");
        }
    }

    private void header(String text) {
        if (text.isEmpty()) {
            return;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            problem(line, FileFault.NOT_A_HEADER, text);
            return;
        }
        String label = text.substring(0, colon).stripTrailing();
        if (Categories.isLabel(label)) {
            categories.add(new HeaderLine(line, text));
            return;
        }
        HeaderLine entry = new HeaderLine(line, text.substring(colon + 1).strip());
        Header.labelled(label)
                .ifPresentOrElse(header -> add(header, entry), () -> problem(line, FileFault.UNKNOWN_HEADER, label));
    }

    private void add(Header header, HeaderLine entry) {
        if (entries.putIfAbsent(header, entry) != null) {
            problem(line, FileFault.DUPLICATE_HEADER, header.label());
        }
    }

    void problem(int where, FileFault fault, String found) {
        problems.add(new FileProblem(file, where, fault, found));
    }

    Optional<HeaderLine> entry(Header header) {
        return Optional.ofNullable(entries.get(header));
    }

    List<HeaderLine> categories() {
        return categories;
    }

    /** The lines after "Text:", and what stands beside it. */
    String body() {
        String beside = entry(Header.TEXT).map(HeaderLine::value).orElse("");
        String below = source.substring(bodyBegins);
        return beside.isEmpty() ? below : beside + '\n' + below;
    }

    /** The line on which the headers end. */
    int lastLine() {
        return Math.max(1, line);
    }

    /** In the order of the lines. */
    List<FileProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(FileProblem::line))
                .toList();
    }
}
