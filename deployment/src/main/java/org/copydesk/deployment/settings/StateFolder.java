package org.copydesk.deployment.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Everything a running product leaves on the disk. Removing the folder removes the product's memory. */
public record StateFolder(Path root) {

    public Path database() {
        return root.resolve("database");
    }

    public Path wildfly() {
        return root.resolve("wildfly");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String server) {
        return logs().resolve(server + ".log");
    }

    public Path pid(String server) {
        return root.resolve("pids").resolve(server);
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** The key that signs the record; apart from the database, which it vouches for. */
    public Path signingKey() {
        return root.resolve("signing-key.pem");
    }

    /** The note of the address that Keycloak's realm was last told. */
    public Path realm() {
        return root.resolve("realm");
    }

    /** Held for as long as this process lives; empty when another process holds it. */
    public Optional<FileLock> lock() throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return Optional.ofNullable(channel.tryLock());
    }

    /** There while the articles of a former start are still to be forgotten. */
    public Path fresh() {
        return root.resolve("fresh");
    }

    /** Lets the next start begin with empty data; the servers stay prepared, so that it is no slower than another. */
    public void forget() throws IOException {
        remove(wildfly().resolve("data"));
        remove(logs());
        Files.deleteIfExists(realm());
        Files.createDirectories(root);
        Files.writeString(fresh(), "");
    }

    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
