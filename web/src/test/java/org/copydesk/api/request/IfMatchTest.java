package org.copydesk.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("If-Match")
class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "W/\"3\""})
    void namesTheRevisionThatWasRead(String header) {
        assertThat(IfMatch.revision(header)).isEqualTo(3);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void isMissed(String header) {
        assertThat(refusal(header).fault()).isEqualTo(CallFault.IF_MATCH_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"three\"", "\"-1\"", "\"3\", \"4\"", "\"9999999999\"", "w/\"3\"", "\"\"", "*", "**"})
    void isRefusedWhenItNamesNoSingleRevision(String header) {
        var refused = refusal(header);
        assertThat(refused.fault()).isEqualTo(CallFault.INVALID_INPUT);
        assertThat(refused.errors()).singleElement().returns("If-Match", error -> error.field());
    }

    private static CallRefused refusal(String header) {
        return catchThrowableOfType(CallRefused.class, () -> IfMatch.revision(header));
    }
}
