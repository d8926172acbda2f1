package org.copydesk.deployment.looks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The markup of every page")
class MarkupIT {

    /** The checker is of 2020; a form in a dialog came into the standard, and into it, later. */
    private static final List<String> NEWER = List.of("Bad value “dialog” for attribute “method”");

    private static final Path CHECKER = Path.of(System.getProperty("copydesk.markup.checker"));

    private static Stock stock;

    @RegisterExtension
    final Windows windows = new Windows();

    @TempDir
    Path saved;

    @BeforeAll
    static void articlesAreInEveryState() {
        stock = new Stock();
    }

    @ParameterizedTest(name = "that {0} sees")
    @EnumSource
    void isWhatTheStandardOfHtmlAsksFor(Viewer viewer) throws Exception {
        var page = viewer.signsIn() ? windows.as(viewer.person(), "/desk") : windows.visit("/");
        var paths = new TreeMap<String, String>();
        for (var path : viewer.paths(stock)) {
            var file = saved.resolve(paths.size() + ".html");
            var answer = page.context().request().get(path);
            assertThat(Viewer.place(answer.url())).isEqualTo(Viewer.place(path));
            Files.write(file, answer.body());
            paths.put(file.getFileName().toString(), path);
        }
        assertThat(faults(paths)).isEmpty();
    }

    /** What the checker of the W3C calls an error, with the page. */
    private List<String> faults(Map<String, String> paths) throws IOException, InterruptedException {
        var report = saved.resolve("report.json");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CHECKER + "/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--exit-zero-always",
                "--format",
                "json"));
        paths.keySet().forEach(name -> command.add(saved.resolve(name).toString()));
        var checker = new ProcessBuilder(command)
                .redirectError(report.toFile())
                .redirectOutput(saved.resolve("output").toFile())
                .start();
        assertThat(checker.waitFor()).as(Files.readString(report, UTF_8)).isZero();
        var said = new ObjectMapper().readTree(json(report)).get("messages");
        return StreamSupport.stream(said.spliterator(), false)
                .filter(message -> NEWER.stream()
                        .noneMatch(newer -> message.get("message").asText().startsWith(newer)))
                .map(message -> {
                    var url = message.get("url").asText();
                    return paths.get(url.substring(url.lastIndexOf('/') + 1)) + ": "
                            + message.get("message").asText() + " "
                            + message.path("extract").asText();
                })
                .toList();
    }

    private static String json(Path report) throws IOException {
        var text = Files.readString(report, UTF_8);
        return text.substring(text.indexOf('{'));
    }
}
