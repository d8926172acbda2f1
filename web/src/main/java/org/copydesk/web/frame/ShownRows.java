package org.copydesk.web.frame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a list as a page shows them. A session is written down with each page, a hundred lists with it, and their rows do
 * not change: they are turned into bytes once.
 */
public final class ShownRows<R> extends AbstractList<R> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final transient List<R> rows;
    private transient Written written;

    public ShownRows(List<R> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Serial
    private synchronized Object writeReplace() throws ObjectStreamException {
        if (written == null) written = new Written(bytes());
        return written;
    }

    private byte[] bytes() throws ObjectStreamException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(rows));
        } catch (ObjectStreamException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e);
        }
        return bytes.toByteArray();
    }

    private static ObjectStreamException unreadable(Exception cause) {
        var unreadable = new InvalidObjectException(cause.getMessage());
        unreadable.initCause(cause);
        return unreadable;
    }

    /** As they lie in a session that is written down. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        @Serial
        private Object readResolve() throws ObjectStreamException {
            try (var in = new OfApplication(bytes)) {
                return new ShownRows<>((List<?>) in.readObject());
            } catch (ObjectStreamException e) {
                throw e;
            } catch (IOException | ClassNotFoundException e) {
                throw unreadable(e);
            }
        }
    }

    /** Looks for classes where the application's are; a stream by itself looks where the caller's are. */
    private static final class OfApplication extends ObjectInputStream {

        OfApplication(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass wanted) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(wanted.getName(), false, ShownRows.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(wanted); // primitives
            }
        }
    }
}
