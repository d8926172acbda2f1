package org.copydesk.persistence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What else there is to say of an event")
class DetailsTest {

    private static final Entry ENTRY = Entry.of(Instant.EPOCH, new UUID(1, 2), Action.SAVE);

    @Test
    void isHashedWithIt() {
        var silent = event(ENTRY);
        var talking = event(ENTRY.with(Details.of(Details.DESK, "sport")));
        assertThat(talking.hash()).isEqualTo(talking.computedHash()).isNotEqualTo(silent.hash());
        assertThat(talking.canonical()).contains("\"details\":\"{\\\"desk\\\":\\\"sport\\\"}\"");
    }

    @Test
    void leavesAnEventAsItAlwaysWasWhereThereIsNothingMore() {
        assertThat(event(ENTRY).canonical()).doesNotContain("details");
        assertThat(event(ENTRY).hash())
                .isEqualTo(CanonicalJson.hash(Map.of(
                        "article",
                        1L,
                        "number",
                        1,
                        "time",
                        "1970-01-01T00:00:00Z",
                        "actor",
                        new UUID(1, 2).toString(),
                        "action",
                        "SAVE",
                        "previous",
                        "")));
    }

    @Test
    void comesBackAsItWasStored() {
        var details = Details.of(Details.REVISION, 3).and(Details.FIELDS, List.of("TITLE", "BODY"));
        var read = Details.read(details.json());
        assertThat(read.number(Details.REVISION)).contains(3);
        assertThat(read.list(Details.FIELDS)).containsExactly("TITLE", "BODY");
        assertThat(read.text(Details.DESK)).isEmpty();
        assertThat(Details.read(null).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            RESTORE_REVISION | Restored revision 2                            | -                  | {"revision":2}
            RESTORE_REVISION | Restored title, published time of revision 12  | -                  | {"fields":["TITLE","PUBLISHED_TIME"],"revision":12}
            RESTORE_REVISION | My words                                       | -                  | -
            REQUEST_CHANGES  | Restored revision 2                            | -                  | -
            SCHEDULE         | -                                              | 2027-01-31T09:00Z  | {"at":"2027-01-31T09:00Z"}
            PUBLISH          | Scheduled for 2027-01-31T09:00Z                | -                  | {"at":"2027-01-31T09:00Z"}
            PUBLISH          | At last                                        | -                  | -
            SCHEDULE_FAILED  | ROLE_MISSING                                   | -                  | {"refusal":"ROLE_MISSING"}
            CHANGE_DESK      | sport                                          | -                  | {"desk":"sport"}
            GRANT_EDITOR     | Restored revision 2                            | -                  | -
            """)
    void isReadFromTheWordsOfOlderEvents(String action, String note, String about, String details) {
        assertThat(OlderDetails.of(action, note, about).json()).isEqualTo(details);
    }

    private static Event event(Entry entry) {
        return Event.next(1, 1L, 1, entry, "");
    }
}
