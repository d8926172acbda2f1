package org.copydesk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Identities")
class IdsTest extends Storing {

    @Test
    void areNeverGivenTwiceHoweverManyAreTaken() {
        var ids = the(Ids.class);
        assertThat(LongStream.generate(ids::next).limit(250)).doesNotHaveDuplicates();
    }

    @Test
    void areAskedForInBlocks() {
        var ids = the(Ids.class);
        ids.next();
        assertThat(Questions.askedBy(() -> LongStream.range(0, 99).forEach(each -> ids.next())))
                .isEmpty();
        assertThat(Questions.askedBy(ids::next)).hasSize(1);
    }
}
