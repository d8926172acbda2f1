package org.copydesk.deployment.looks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nu.validator.validation.SimpleDocumentValidator;
import org.assertj.core.api.SoftAssertions;
import org.copydesk.deployment.browser.Windows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

@DisplayName("The markup of every page")
class MarkupIT {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final int FIRST_KILOBYTE = 1024;

    private static Stock stock;

    @RegisterExtension
    final Windows windows = new Windows();

    @BeforeAll
    static void articlesAreInEveryState() {
        stock = new Stock();
    }

    @ParameterizedTest(name = "that {0} sees")
    @EnumSource
    void isWhatTheStandardOfHtmlAsksFor(Viewer viewer) throws Exception {
        var page = viewer.signsIn() ? windows.as(viewer.person(), "/desk") : windows.visit("/");
        var softly = new SoftAssertions();
        for (var path : viewer.paths(stock)) {
            var markup = page.context().request().get(path).body();
            softly.assertThat(faults(markup, path)).as("%s: %s", viewer, path).isEmpty();
            softly.assertThat(new String(markup, 0, Math.min(markup.length, FIRST_KILOBYTE), UTF_8)
                            .toLowerCase(Locale.ROOT))
                    .as("%s: %s", viewer, path)
                    .contains("charset=\"utf-8\"");
        }
        softly.assertAll();
    }

    /** What the checker of the W3C says of it, as an error. */
    private static List<String> faults(byte[] markup, String path) throws Exception {
        var faults = new Faults();
        var validator = new SimpleDocumentValidator();
        validator.setUpMainSchema(SCHEMA, faults);
        validator.setUpValidatorAndParsers(faults, false, false);
        var source = new InputSource(new ByteArrayInputStream(markup));
        source.setEncoding(UTF_8.name());
        source.setSystemId("http://localhost" + path.replaceAll("\\?.*", ""));
        validator.checkHtmlInputSource(source);
        return faults.said;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {} // of taste

        @Override
        public void error(SAXParseException error) {
            said.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            error(error);
        }
    }
}
