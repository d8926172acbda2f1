package org.copydesk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of a table")
class ShownRowsTest {

    @Test
    void areTheSameOnceTheSessionIsReadBack() throws IOException, ClassNotFoundException {
        var rows = new ShownRows<>(List.of(new Row("a", 1), new Row("b", 2)));

        assertThat(read(written(read(written(rows))))).isEqualTo(rows);
    }

    @Test
    void areTurnedIntoBytesOnceHoweverOftenTheSessionIsWrittenDown() throws IOException {
        var counting = new Counting();
        var rows = new ShownRows<>(List.of(counting));
        for (int i = 0; i < 3; i++) written(rows);

        assertThat(counting.timesWritten).isEqualTo(1);
    }

    @Test
    void sayWhatCannotBeWrittenDown() {
        var rows = new ShownRows<>(List.of(new Object()));

        assertThatThrownBy(() -> written(rows)).isInstanceOf(NotSerializableException.class);
    }

    private static byte[] written(Object session) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(session);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] session) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(session))) {
            return in.readObject();
        }
    }

    private record Row(String title, int revision) implements Serializable {}

    private static final class Counting implements Serializable {

        private static final long serialVersionUID = 1;

        private transient int timesWritten;

        @Serial
        private void writeObject(ObjectOutputStream out) throws IOException {
            timesWritten++;
            out.defaultWriteObject();
        }
    }
}
