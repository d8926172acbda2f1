package org.copydesk.deployment.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The scheduling policy under which a thread that wakes does not push another one aside (sched(7), SCHED_BATCH). Undertow
 * needs it on few cores: its I/O thread is woken by a worker that hands a connection back, and spins until that worker, now
 * pushed aside, has finished doing so. That cost two fifths of all processor time.
 */
public final class BatchScheduling {

    private static final List<String> POLICY = List.of("chrt", "--batch", "0");

    private BatchScheduling() {}

    /** The command under that policy, where the system has it and allows it; as it is otherwise. */
    public static List<String> of(List<String> command) throws InterruptedException {
        var whole = new ArrayList<>(isAllowed() ? POLICY : List.<String>of());
        whole.addAll(command);
        return whole;
    }

    private static boolean isAllowed() throws InterruptedException {
        var attempt = new ArrayList<>(POLICY);
        attempt.add("true");
        try {
            return new ProcessBuilder(attempt).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
