package org.copydesk.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The archives that Maven brought, as the build noted them. */
public record Artifacts(Path wildfly, Path keycloak, Path postgresql, Path driver) {

    public static Artifacts ofThisBuild() {
        var noted = new Properties();
        try (var notes = Artifacts.class.getResourceAsStream("artifacts.properties")) {
            noted.load(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Artifacts(
                path(noted, "wildfly"), path(noted, "keycloak"), path(noted, "postgresql"), path(noted, "driver"));
    }

    private static Path path(Properties noted, String name) {
        var archive = Path.of(noted.getProperty(name));
        if (Files.notExists(archive)) {
            throw new IllegalStateException(archive + " is gone; build again with mvn package");
        }
        return archive;
    }
}
