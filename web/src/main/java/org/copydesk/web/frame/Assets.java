package org.copydesk.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of the desk's own style sheets, scripts and icons, which change with their content. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String of(String name) {
        return addresses.computeIfAbsent(name, this::address);
    }

    private String address(String name) {
        var path = "/resources/copydesk/" + name;
        try (var file = application.getResourceAsStream(path)) {
            var sum = new CRC32();
            sum.update(file.readAllBytes());
            return application.getContextPath() + path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
