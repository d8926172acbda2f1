package org.copydesk.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.problem.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON")
class JsonTest {

    record Part(String name) {}

    record Whole(String title, List<String> subjects, List<Part> parts, Boolean flag, Integer number, List<Long> ids) {}

    @Test
    void isReadWithWhatIsNotSaidAsNull() {
        assertThat(read("{\"title\": \"A\", \"parts\": [{\"name\": \"B\"}]}"))
                .isEqualTo(new Whole("A", null, List.of(new Part("B")), null, null, null));
    }

    @ParameterizedTest(name = "{0} is refused at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": 5}                        | title         | WRONG_TYPE | has to be text
                    {"title": true}                     | title         | WRONG_TYPE | has to be text
                    {"title": {}}                       | title         | WRONG_TYPE | has to be text
                    {"subjects": "CITY"}                | subjects      | WRONG_TYPE | has to be a list
                    {"subjects": ["A", 1]}              | subjects[1]   | WRONG_TYPE | has to be text
                    {"parts": [{}, {"name": ["x"]}]}    | parts[1].name | WRONG_TYPE | has to be text
                    {"parts": ["x"]}                    | parts[0]      | WRONG_TYPE | has to be an object
                    {"flag": "true"}                    | flag          | WRONG_TYPE | has to be true or false
                    {"flag": 1}                         | flag          | WRONG_TYPE | has to be true or false
                    {"number": "1"}                     | number        | WRONG_TYPE | has to be a whole number
                    {"number": 1.5}                     | number        | WRONG_TYPE | has to be a whole number
                    {"number": 1e400}                   | number        | WRONG_TYPE | has to be a whole number
                    {"number": 99999999999}             | number        | OUT_OF_RANGE | is larger than any number here
                    {"number": -99999999999999999999}   | number        | OUT_OF_RANGE | is larger than any number here
                    {"ids": [1, "2"]}                   | ids[1]        | WRONG_TYPE | has to be a whole number
                    {"ids": [1, 2.9]}                   | ids[1]        | WRONG_TYPE | has to be a whole number
                    {"ids": [99999999999999999999]}     | ids[0]        | OUT_OF_RANGE | is larger than any number here
                    {"title": "a\\u0000b"}              | title         | MALFORMED  | contains U+0000 or half a character
                    {"title": "a\\ud83d!"}               | title         | MALFORMED  | contains U+0000 or half a character
                    {"subjects": ["A", null]}           | subjects[1]   | MISSING    | is missing
                    {"ids": [null]}                     | ids[0]        | MISSING    | is missing
                    {"parts": [{}, null]}               | parts[1]      | MISSING    | is missing
                    {"titel": "a"}                      | titel         | UNKNOWN    | is not known here
                    {"parts": [{}, {"x": {"y": [1]}}]}  | parts[1].x    | UNKNOWN    | is not known here
                    """)
    void isReadStrictly(String json, String field, String reason, String message) {
        var refused = refusal(json);
        assertThat(refused.fault()).isEqualTo(CallFault.INVALID_INPUT);
        assertThat(refused.errors()).containsExactly(new FieldError(field, reason, message));
    }

    @Test
    void namesEveryMemberThatIsNotKnown() {
        assertThat(refusal("{\"a\": 1, \"title\": \"x\", \"b\": {\"c\": 2}}").errors())
                .extracting(FieldError::field)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "\"text\"", "{} {}", "{\"title\"", "{\"title\": \"a\",}", "<p>", "{'title': 1}"
            })
    void isOneWellFormedObject(String json) {
        assertThat(refusal(json)).returns(CallFault.MALFORMED_JSON, CallRefused::fault);
    }

    @Test
    void saysInWhichLineAndColumnItIsBroken() {
        assertThat(refusal("{\"title\": \"a\",\n  \"flag\" true}"))
                .hasMessage("This is not JSON (line 2, column 10) in flag.");
    }

    @Test
    void saysThatAMemberIsGivenTwice() {
        assertThat(refusal("{\"title\": \"a\", \"title\": \"b\"}")).hasMessageContaining("given twice");
    }

    @Test
    void isNotReadDeeperThanAnybodyMeansIt() {
        assertThat(refusal("{\"x\": " + "[".repeat(100_000))).returns(CallFault.MALFORMED_JSON, CallRefused::fault);
    }

    @Test
    void tellsTimesAsIsoInUtcAndNothingAsNull() {
        record Told(Instant time, String note) {}
        var json =
                new String(Json.bytes(new Told(Instant.parse("2026-11-22T10:40:00Z"), null)), StandardCharsets.UTF_8);
        assertThat(json).isEqualTo("{\"time\":\"2026-11-22T10:40:00Z\",\"note\":null}");
    }

    private static Whole read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Whole.class);
    }

    private static CallRefused refusal(String json) {
        return catchThrowableOfType(CallRefused.class, () -> read(json));
    }
}
