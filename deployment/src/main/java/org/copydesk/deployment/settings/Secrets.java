package org.copydesk.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords that only the servers of one product need: made up on first use and kept readable to their owner only. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    public Secrets(Path file) {
        this.file = file;
    }

    public synchronized String password(String name) {
        try {
            var known = load();
            if (!known.containsKey(name)) {
                known.setProperty(name, invent());
                store(known);
            }
            return known.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties load() throws IOException {
        var known = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
        }
        return known;
    }

    private void store(Properties known) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            known.store(writer, "Passwords between the servers of this product");
        }
    }

    private static String invent() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
