package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The style sheets")
class StyleSheetsTest {

    private static final Path COPYDESK = Path.of("src/main/webapp/resources/copydesk");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern DECLARED = Pattern.compile("(--[a-z0-9-]+)['\"]?[:,]");

    @Test
    void useNoTokenThatNobodyDeclares() throws IOException {
        var all = everything();
        var used = found(USED, all);
        used.removeAll(found(DECLARED, all));
        assertThat(used).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String everything() throws IOException {
        try (var files = Files.walk(COPYDESK)) {
            var words = new StringBuilder();
            for (var file : files.filter(each -> each.toString().matches(".*\\.(css|js)"))
                    .toList()) words.append(Files.readString(file));
            return words.toString();
        }
    }
}
