package org.copydesk.deployment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Read from the sources, where imports are seen that compiled classes no longer show, such as those of constants. */
@DisplayName("The packages")
class PackagesTest {

    private static final Path HOME = Path.of("..");
    private static final List<String> MODULES = List.of("persistence", "core", "web", "deployment");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.copydesk\\.([a-z]\\w*(?:\\.[a-z]\\w*)*)\\.[A-Z]");
    private static final Pattern USES = Pattern.compile("Uses ((?:(?:, | and )?\\{@code [\\w.]+})+)\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code ([\\w.]+)}");
    private static final Pattern NAMED_IN_DOCUMENTS = Pattern.compile(
            "`(?:org\\.copydesk\\.)?((?:persistence|core|web|api|site|gate)(?:\\.[a-z]+)*)(?:\\.[A-Z]\\w*)?`");

    private final Map<String, Set<String>> imports = imports();

    @Test
    void formNoCircle() {
        var open = new TreeMap<String, Set<String>>(imports);
        while (open.entrySet().removeIf(each -> each.getValue().stream().noneMatch(open::containsKey))) {
            // what nothing open is imported by is closed, and the next may be
        }
        assertThat(open).as("each of these imports another of them").isEmpty();
    }

    @Test
    void sayWhatTheyUseAndUseWhatTheySay() {
        assertThat(imports).allSatisfy((name, imported) -> {
            var said = said(name);
            assertThat(imported)
                    .as("what %s imports without saying so", name)
                    .filteredOn(used -> !used.equals(name.split("\\.")[0]))
                    .allSatisfy(used -> assertThat(said)
                            .anySatisfy(one -> assertThat(isWithin(used, one)).isTrue()));
            assertThat(said)
                    .as("what %s says and does not import", name)
                    .allSatisfy(one -> assertThat(imported)
                            .anySatisfy(used -> assertThat(isWithin(used, one)).isTrue()));
        });
    }

    @Test
    void areThoseThatTheMapOfTheHouseNames() throws IOException {
        assertThat(NAMED_IN_DOCUMENTS
                        .matcher(Files.readString(HOME.resolve("docs/architecture.md")))
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(imports.keySet())
                        .anySatisfy(name -> assertThat(isWithin(name, named)).isTrue()));
    }

    private static boolean isWithin(String name, String other) {
        return name.equals(other) || name.startsWith(other + ".");
    }

    private static Set<String> said(String name) {
        var text = MODULES.stream()
                .map(module -> HOME.resolve(module)
                        .resolve("src/main/java/org/copydesk")
                        .resolve(name.replace('.', '/'))
                        .resolve("package-info.java"))
                .filter(Files::exists)
                .map(PackagesTest::read)
                .findFirst()
                .orElse("")
                .replaceAll("\\s+\\*\\s+", " ");
        var uses = USES.matcher(text);
        var said = new TreeSet<String>();
        if (uses.find()) NAME.matcher(uses.group(1)).results().forEach(found -> said.add(found.group(1)));
        return said;
    }

    /** What each package imports of the others, by their names below {@code org.copydesk}. */
    private static Map<String, Set<String>> imports() {
        var imports = new TreeMap<String, Set<String>>();
        for (var source : sources()) {
            var path = source.toString();
            var name = path.substring(path.indexOf("org/copydesk/") + "org/copydesk/".length(), path.lastIndexOf('/'))
                    .replace('/', '.');
            var imported = imports.computeIfAbsent(name, any -> new TreeSet<>());
            IMPORT.matcher(read(source)).results().map(found -> found.group(1)).forEach(imported::add);
            imported.remove(name);
        }
        return imports;
    }

    private static List<Path> sources() {
        var sources = new ArrayList<Path>();
        for (var module : MODULES) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
