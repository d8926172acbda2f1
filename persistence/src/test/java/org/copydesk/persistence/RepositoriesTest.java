package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every repository")
class RepositoriesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void hasATestOfItsOwn() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(RepositoriesTest::isRepository)
                            .map(SOURCES::relativize)
                            .map(file -> file.toString().replace(".java", "Test.java")))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(TESTS.resolve(test)).exists());
        }
    }

    /** The schema holds nothing; all tests stand on it. */
    private static boolean isRepository(Path file) {
        try {
            return Files.readString(file).contains("\n@ApplicationScoped\n") && !file.endsWith("Schema.java");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
