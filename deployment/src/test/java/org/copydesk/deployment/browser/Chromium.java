package org.copydesk.deployment.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all browser tests; {@code CHROMIUM} names another one. */
final class Chromium implements AutoCloseable {

    /** Milliseconds that an expectation may take to come true, as long as anything else may. */
    private static final double PATIENCE = 30_000;

    private final Map<String, List<Cookie>> sessions = new HashMap<>();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(arguments()));

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Path executable() {
        return Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium is here; CHROMIUM can name one"));
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if (System.getProperty("user.name").equals("root")) arguments.add("--no-sandbox");
        return arguments;
    }

    /** What the browser of somebody kept who signed in before; nothing when nobody did. */
    List<Cookie> session(String person) {
        return sessions.getOrDefault(person, List.of());
    }

    /** Of what it keeps, that which says who is signed in, here and at Keycloak; how somebody likes the pages is their test's own. */
    void remember(String person, List<Cookie> kept) {
        sessions.put(
                person,
                kept.stream()
                        .filter(cookie -> !cookie.name.startsWith("copydesk-"))
                        .toList());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
