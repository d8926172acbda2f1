package org.copydesk.core.text.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A body whose paragraphs have their own direction")
class DirectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>One</p> | <p dir=\"auto\">One</p>",
                "<p class=\"x\">One</p><hr> | <p dir=\"auto\" class=\"x\">One</p><hr>",
                "<ul><li>One</li></ul> | <ul dir=\"ltr\"><li dir=\"auto\">One</li></ul>",
                "<ol start=\"2\"><li>1. <em>שלום</em> one</li></ol> | <ol dir=\"rtl\" start=\"2\"><li dir=\"auto\">1. <em>שלום</em> one</li></ol>",
                "<ul><li>שלום<ul><li>One</li></ul></li></ul> | <ul dir=\"rtl\"><li dir=\"auto\">שלום<ul dir=\"ltr\"><li dir=\"auto\">One</li></ul></li></ul>",
                "<blockquote><p>&amp; سلام</p></blockquote> | <blockquote dir=\"rtl\"><p dir=\"auto\">&amp; سلام</p></blockquote>",
                "<table><tr><td>1</td></tr></table> | <table dir=\"auto\"><tr><td dir=\"auto\">1</td></tr></table>",
                "<table><thead><tr><th>عام</th></tr></thead></table> | <table dir=\"rtl\"><thead><tr><th dir=\"auto\">عام</th></tr></thead></table>"
            })
    void isLaidOutByFirstLetters(String body, String shown) {
        assertThat(Directed.of(body)).isEqualTo(shown);
    }
}
