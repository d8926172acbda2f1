package org.copydesk.core.text.merge.list;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.persistence.article.Byline;

/** CreditList are the same when their names are; function and description are merged apart. */
public final class CreditList implements Entries<Byline> {

    private static final String BAR = " | ";
    private static final Byline NOBODY = new Byline("");

    @Override
    public String key(Byline credit) {
        return credit.name();
    }

    @Override
    public Optional<Byline> merged(Byline base, Byline theirs, Byline mine) {
        Byline before = base == null ? NOBODY : base;
        var title = chosen(before.title(), theirs.title(), mine.title());
        var description = chosen(before.description(), theirs.description(), mine.description());
        if (title.isEmpty() || description.isEmpty()) return Optional.empty();
        return Optional.of(new Byline(theirs.name(), title.get(), description.get()));
    }

    private static Optional<String> chosen(String base, String theirs, String mine) {
        if (base.equals(mine) || theirs.equals(mine)) return Optional.of(theirs);
        return base.equals(theirs) ? Optional.of(mine) : Optional.empty();
    }

    @Override
    public boolean isLedByFirst() {
        return false;
    }

    @Override
    public String print(Byline credit) {
        String line =
                Stream.of(credit.name(), credit.title(), credit.description()).collect(Collectors.joining(BAR));
        return line.replaceAll("( \\| )+$", "");
    }

    @Override
    public Optional<Byline> read(String line) {
        String[] parts = (line + BAR + BAR).split("\\s*\\|\\s*", -1);
        return Optional.of(new Byline(parts[0], parts[1], parts[2]))
                .filter(credit -> !credit.name().isEmpty());
    }
}
