package org.copydesk.deployment.launcher;

import java.io.Console;
import org.copydesk.deployment.settings.Settings;

/** The password of whoever a command works for: from the environment, the demo's, or asked for. */
final class Password {

    private Password() {}

    static String of(String user, Settings settings) {
        return settings.given("COPYDESK_PASSWORD").orElseGet(() -> settings.ownKeycloak() ? user : ask(user));
    }

    @SuppressWarnings("SystemConsoleNull") // before JDK 22 there is none without a terminal
    private static String ask(String user) {
        Console console = System.console();
        if (console == null) throw new UsageException("Set COPYDESK_PASSWORD to " + user + "'s password");
        return new String(console.readPassword("Password of %s: ", user));
    }
}
