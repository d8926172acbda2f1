package org.copydesk.core.workflow;

import java.util.function.Supplier;

/** What is asked for once, when it is first needed. Mutable, for one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (value == null) value = source.get();
        return value;
    }
}
