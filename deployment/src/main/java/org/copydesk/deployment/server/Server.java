package org.copydesk.deployment.server;

import java.io.IOException;
import org.copydesk.deployment.process.ServerProcess;

/** One of the three servers that make the product. */
interface Server {

    String name();

    /** Returns when the server answers. */
    void start() throws IOException, InterruptedException;

    /** The running process, or null before the first start. */
    ServerProcess process();

    default void stop() {
        if (process() != null) process().stop();
    }
}
