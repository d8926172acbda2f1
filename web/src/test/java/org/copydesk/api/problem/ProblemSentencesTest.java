package org.copydesk.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.copydesk.core.people.staff.PeopleRefusal;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.core.writing.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A problem")
class ProblemSentencesTest {

    static Stream<Enum<?>> names() {
        return Stream.<Enum<?>[]>of(CallFault.values(), Refusal.values(), PeopleRefusal.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasATitleAndASentence(Enum<?> name) {
        assertThat(ProblemSentences.of(name + ".title")).isNotBlank();
        assertThat(ProblemSentences.of(name + ".detail", 3, 4)).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Flaw.Reason.class)
    void tellsEveryFlawInWords(Flaw.Reason reason) {
        assertThat(FieldError.of(new Flaw("body", reason, 2_000_000)).sentence())
                .startsWith("body ")
                .doesNotContain("{", ",");
    }
}
