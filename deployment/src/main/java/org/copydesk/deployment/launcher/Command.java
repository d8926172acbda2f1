package org.copydesk.deployment.launcher;

import java.io.IOException;

/** One word after {@code ./copydesk}. */
interface Command {

    String name();

    /** One line for each way to call it, as {@code help} prints it. */
    String usage();

    /** Returns the exit code. */
    int run(Arguments arguments) throws IOException;
}
