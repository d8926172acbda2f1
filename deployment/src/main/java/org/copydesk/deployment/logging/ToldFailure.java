package org.copydesk.deployment.logging;

/** A failure that is only told any more, never thrown: its words and those of its causes, each in one line. */
final class ToldFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** No cause is told that lies deeper; some failures are their own. */
    private static final int DEEP = 20;

    private final String words;

    private ToldFailure(Throwable failure, Throwable cause) {
        super(failure.getMessage(), cause, true, true);
        words = OneLine.of(failure.toString());
        setStackTrace(failure.getStackTrace());
    }

    static Throwable of(Throwable failure, int depth) {
        if (failure == null || depth == DEEP) return null;
        var told = new ToldFailure(failure, of(failure.getCause(), depth + 1));
        for (var other : failure.getSuppressed()) if (depth < DEEP - 1) told.addSuppressed(of(other, depth + 1));
        return told;
    }

    /** As the failure itself would be told, by its own class. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return words;
    }
}
