package org.copydesk.core.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.corpus.Histories;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An edit that is cut into suggestions")
class EditCutTest {

    private static final int LONGEST = 30_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>The bell rings.</p>| <p>The gong rings.</p>| bell > gong",
                "<p>Nine keys and a calendar.</p>| <p>Nine keys, one for each door, and a calendar.</p>| keys > keys, one for each door,",
                "<p>The old bell rings.</p>| <p>The bell rings.</p>| old > ``",
                "<p>Bells ring.</p>| <p>All bells ring.</p>| Bells > All bells",
                "<p>Bells ring.</p>| <p>Many Bells ring.</p>| Bells > Many Bells",
                "<p>The Marienglocke is heavy.</p>| <p>The <em>Marienglocke</em> is heavy.</p>| Marienglocke > <em>Marienglocke</em>",
                "<p>The <strong>bell</strong> rings.</p>| <p>The bell rings.</p>| bell > bell",
                "<p>What stays closed</p><p>Text.</p>| <h2>What stays closed</h2><p>Text.</p>| What stays closed > <h2>What stays closed</h2>",
                "<h2>Head</h2><p>Text.</p>| <p>Head</p><p>Text.</p>| Head > <p>Head</p>",
                "<p>One.</p><p>Two.</p><p>Three.</p>| <p>One.</p><p>Three.</p>| Two. > ``",
                "<p>One.</p><p>Three.</p>| <p>One.</p><p>Two.</p><p>Three.</p>| One. > <p>One.</p><p>Two.</p>",
                "<p>One.</p>| <p>Nought.</p><p>One.</p>| One. > <p>Nought.</p><p>One.</p>",
                "<ul><li>One</li><li>Two</li></ul>| <ul><li>One</li><li>Three</li></ul>| Two > Three",
            })
    void isAsSmallAsItCanBeSaid(String from, String to, String expected) {
        var cut = EditCut.between(text(from), text(to), Locale.ENGLISH);

        assertThat(cut).hasSize(1);
        var proposal = cut.get(0);
        var quote =
                QuotableText.of(AnchoredField.BODY, text(from), Locale.ENGLISH).quote(proposal.span());
        assertThat(quote.exact() + " > " + proposal.replacement()).isEqualTo(expected.replace("``", ""));
        assertGives(text(from), cut, text(to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>One.</p><hr><p>Two.</p>| <p>One.</p><p>Two.</p>",
                "<p>One.</p><p>Two.</p>| <p>One.</p><hr><p>Two.</p>",
                "<p>One.</p><hr>| <p>One.</p>",
                "<hr><p>One.</p>| <p>One.</p>",
                "<p><img src=\"/a.png\" alt=\"A bell\"></p>| <p>A bell.</p>",
                "<p>A bell.</p>| <p><img src=\"/a.png\" alt=\"A bell\"></p>",
                "``| <p>A bell.</p>",
                "<p>A bell.</p>| ``",
                "<p>One two three four five six.</p>| <p>One two three.</p><p>four five six.</p>",
                "<p>One two three.</p><p>four five six.</p>| <p>One two three four five six.</p>",
                "<p>First here.</p><p>Second there.</p><p>Third where.</p>| <p>Third where.</p><p>First here.</p><p>Second there.</p>",
                "<p>One</p>| <ul><li>One</li><li>Two</li></ul>",
                "<ul><li>One</li><li>Two</li></ul>| <ol><li>One</li><li>Two</li></ol>",
                "<ul><li>One</li><li>Two</li></ul>| <ul><li>One<ul><li>Two</li></ul></li></ul>",
                "<ul><li>One</li><li>Two</li><li>Three</li></ul>| <ul><li>One</li><li>Three</li></ul>",
                "<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table><p>End</p>| <p>End</p>",
                "<table><tbody><tr><td>One</td><td>Two</td></tr></tbody></table>| <table><tbody><tr><td>One</td><td>Six</td></tr></tbody></table>",
                "<pre>a\\nb\\n  c</pre>| <pre>a\\nb\\nc</pre>",
                "<blockquote><p>Said so.</p></blockquote>| <blockquote><p>Said so.</p><p>And so.</p></blockquote>",
                "<p>See <a href=\"https://example.org/a\">there</a>.</p>| <p>See <a href=\"https://example.org/b\">there</a>.</p>",
                "<p>One<br>two</p>| <p>One two</p>",
                "<p>One two</p>| <p>One<br>two</p>",
                "<p>Onetwo</p>| <p>One two</p>",
                "<p>One two</p>| <p>Onetwo</p>",
                "<p>日本語の文章です。</p>| <p>日本語の長い文章です。</p>",
                "<p>صباح الخير يا بحر</p>| <p>مساء الخير يا بحر</p>",
                "<p>a &lt; b &amp; c</p>| <p>a &gt; b &amp; c</p>",
                "<p>Same same same.</p>| <p>Same same.</p>",
                "<p>He <em>said <strong>so</strong></em>.</p>| <p>He <em>said</em> so, <strong>loudly</strong>.</p>",
            })
    void givesTheEditedTextAgain(String from, String to) {
        assertGives(text(from), EditCut.between(text(from), text(to), Locale.ROOT), text(to));
    }

    @Test
    void isAboutTitleAndStandfirstToo() {
        var from = new Text("Bells ring", "", "<p>Text.</p>", List.of(), List.of());
        var to = new Text("Bells ring again", "Nobody knows why", "<p>Text.</p>", List.of(), List.of());

        var cut = EditCut.between(from, to, Locale.ENGLISH);

        assertThat(cut).extracting(Proposal::field).containsExactly(AnchoredField.TITLE, AnchoredField.STANDFIRST);
        assertThat(Proposal.applied(from, cut)).isEqualTo(to);
    }

    @Test
    void isNothingWhereNothingChanged() {
        assertThat(EditCut.between(text("<p>Text.</p>"), text("<p>Text.</p>"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void givesTheTextOfEveryRealEditAgain(TestReporter reporter) {
        int edits = 0;
        int proposals = 0;
        int whole = 0;
        for (var pair : Histories.neighbours()) {
            var from = pair.from().text();
            var to = pair.to().text();
            if (from.body().length() > LONGEST || to.body().length() > LONGEST) continue;
            var cut = EditCut.between(canonical(from), canonical(to), Locale.ENGLISH);
            assertGives(canonical(from), cut, canonical(to));
            edits++;
            proposals += cut.size();
            if (cut.stream().anyMatch(EditCutTest::isAlmostAll)) whole++;
        }
        reporter.publishEntry("edits", edits + ", cut into " + proposals + ", of whole bodies " + whole);
        assertThat(edits).isPositive();
    }

    private static boolean isAlmostAll(Proposal proposal) {
        return proposal.span().start() == 0 && proposal.span().end() > LONGEST / 4;
    }

    private static void assertGives(Text from, List<Proposal> cut, Text to) {
        var inOrder = cut.stream()
                .filter(proposal -> proposal.field() == AnchoredField.BODY)
                .sorted(Comparator.comparing(proposal -> proposal.span().start()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++)
            assertThat(inOrder.get(i).span().overlaps(inOrder.get(i - 1).span()))
                    .isFalse();
        var applied = Proposal.applied(from, cut);
        assertThat(Markup.canonical(applied.body())).isEqualTo(to.body());
        assertThat(applied.title()).isEqualTo(to.title());
    }

    private static Text canonical(Text text) {
        return new Text(Markup.line(text.title()), "", Markup.canonical(text.body()), List.of(), List.of());
    }

    private static Text text(String body) {
        return canonical(new Text("", "", body.replace("\\n", "\n"), List.of(), List.of()));
    }
}
