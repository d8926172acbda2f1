package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The one style sheet of the staff's pages, put together of its layers: a later layer may say otherwise than an earlier one.
 * Its address changes with its content, so that browsers may keep it for good.
 */
@Named
@ApplicationScoped
public class StaffStyle {

    static final String PATH = "/resources/copydesk/desk.css";
    private static final String HOME = "/resources/copydesk/styles/";
    private static final List<String> BEFORE =
            List.of("tokens.css", "base.css", "parts.css", "components.css", "frame.css");
    private static final List<String> AFTER = List.of("print.css");

    @Inject
    ServletContext application;

    private String text;
    private String address;

    /** All layers, one after the other. */
    public synchronized String getText() {
        if (text == null) text = layers().map(this::read).collect(Collectors.joining("\n"));
        return text;
    }

    public synchronized String getAddress() {
        if (address == null) address = address();
        return address;
    }

    private String address() {
        var sum = new CRC32();
        sum.update(getText().getBytes(StandardCharsets.UTF_8));
        return application.getContextPath() + PATH + "?v=" + Long.toHexString(sum.getValue());
    }

    private Stream<String> layers() {
        var pages = application.getResourcePaths(HOME + "pages/").stream().sorted();
        return Stream.of(
                        BEFORE.stream().map(HOME::concat), pages, AFTER.stream().map(HOME::concat))
                .flatMap(layer -> layer);
    }

    private String read(String path) {
        try (var file = application.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
