package org.copydesk.web.frame;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.inject.Inject;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page keeps between two requests. A session is written down with each page, a hundred of these with it, of which the
 * others did not change: each is turned into bytes once, until {@link MemoryOfPages} says that its page was asked for again.
 * What they work with is left out, and injected anew when they are read back.
 */
public abstract class PageMemory implements Serializable {

    private static final long serialVersionUID = 2;
    private static final Map<Class<?>, InjectionTarget<?>> TARGETS = new ConcurrentHashMap<>();

    @Inject
    BeanManager beans;

    private transient Written written;
    private transient boolean writing;

    /** What was written down of it holds no longer. */
    synchronized void change() {
        written = null;
    }

    @Serial
    protected synchronized Object writeReplace() throws ObjectStreamException {
        if (writing) return this;
        if (written == null) written = write();
        return written;
    }

    private Written write() throws ObjectStreamException {
        var bytes = new ByteArrayOutputStream();
        writing = true;
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(this);
        } catch (ObjectStreamException e) {
            throw e;
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            writing = false;
        }
        return new Written(bytes.toByteArray());
    }

    @Serial
    protected Object readResolve() {
        equip(getClass());
        return this;
    }

    private <T> void equip(Class<T> type) {
        @SuppressWarnings("unchecked") // kept by its own type
        var target = (InjectionTarget<T>) TARGETS.computeIfAbsent(type, missing -> target(type));
        target.inject(type.cast(this), beans.createCreationalContext(null));
    }

    private <T> InjectionTarget<T> target(Class<T> type) {
        return beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
    }

    private static ObjectStreamException unreadable(Exception cause) {
        var unreadable = new InvalidObjectException(cause.getMessage());
        unreadable.initCause(cause);
        return unreadable;
    }

    /** A memory as bytes, as it lies in a session that is written down. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        Written(byte[] bytes) {
            this.bytes = bytes;
        }

        @Serial
        private Object readResolve() throws ObjectStreamException {
            try (var in = new OfApplication(bytes)) {
                return in.readObject();
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
                return Class.forName(wanted.getName(), false, PageMemory.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(wanted); // primitives
            }
        }
    }
}
