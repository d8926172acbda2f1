package org.copydesk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The memory of a page")
class PageMemoryTest {

    private final ListOfPage list = new ListOfPage();

    @Test
    void isTurnedIntoBytesOnceWhileOtherPagesAreAskedFor() throws IOException {
        written(list);
        written(list);
        assertThat(list.timesWritten).isEqualTo(1);
    }

    @Test
    void isTurnedIntoBytesAnewOnceItsPageWasAskedFor() throws IOException {
        list.place = "there";
        var before = written(list);
        list.place = "elsewhere";
        list.change();
        assertThat(written(list)).isNotEqualTo(before);
        assertThat(list.timesWritten).isEqualTo(2);
    }

    @Test
    void mayLeadBackToItself() throws IOException {
        list.table = new Table(list);
        assertThat(written(list)).isEqualTo(written(list));
    }

    @Test
    void tellsWhatCannotBeWrittenDown() {
        list.table = new Object();
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> written(list)).isInstanceOf(NotSerializableException.class);
    }

    private static byte[] written(Object session) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(session);
        }
        return bytes.toByteArray();
    }

    private record Table(ListOfPage list) implements Serializable {}

    private static final class ListOfPage extends PageMemory {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("UnusedVariable") // it is written
        private String place = "here";

        @SuppressWarnings("UnusedVariable") // it is written
        private Object table;

        private transient int timesWritten;

        @Serial
        private void writeObject(ObjectOutputStream out) throws IOException {
            timesWritten++;
            out.defaultWriteObject();
        }
    }
}
