package org.copydesk.core.text.merge.list;

import java.util.Optional;

/** SubjectList are plain names; the first is the main one. */
public final class SubjectList implements Entries<String> {

    @Override
    public String key(String subject) {
        return subject;
    }

    @Override
    public Optional<String> merged(String base, String theirs, String mine) {
        return Optional.of(theirs);
    }

    @Override
    public boolean isLedByFirst() {
        return true;
    }

    @Override
    public String print(String subject) {
        return subject;
    }

    @Override
    public Optional<String> read(String line) {
        return Optional.of(line.strip()).filter(subject -> !subject.isEmpty());
    }
}
