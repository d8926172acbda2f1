package org.copydesk.deployment.bench;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Load;
import org.copydesk.deployment.bench.measure.Work;

/**
 * The running product that is measured, and how hard.
 *
 * @param port where its pages and API are
 */
record Target(int port, DemoTokens tokens, Load load) {

    static final String API = "/api/v1";

    /** Work for every worker, each with a connection of its own that is kept. */
    IntFunction<Work> each(Function<Wire, Work> work) {
        return number -> work.apply(new Wire(port));
    }
}
