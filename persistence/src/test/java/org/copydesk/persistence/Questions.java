package org.copydesk.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the application asks the database, statement by statement: each is a way there and back, however many rows it
 * brings or takes. The begin of a transaction travels with its first question and is none; its end is not counted either.
 */
public final class Questions {

    private static final ThreadLocal<List<String>> ASKED = ThreadLocal.withInitial(ArrayList::new);

    private Questions() {}

    /** What was asked in this thread while this work was done, in its order. */
    public static List<String> askedBy(Runnable work) {
        ASKED.get().clear();
        work.run();
        return List.copyOf(ASKED.get());
    }

    static DataSource countedOn(DataSource source) {
        return watched(DataSource.class, source, "");
    }

    /** @param words what is asked, where it was said before */
    private static <T> T watched(Class<T> type, T real, String words) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var said = arguments != null && arguments[0] instanceof String sql ? sql : words;
                    if (real instanceof Statement && method.getName().startsWith("execute"))
                        ASKED.get().add(said);
                    return further(call(real, method, arguments), said);
                }));
    }

    private static Object further(Object answer, String said) {
        if (answer instanceof Connection connection) return watched(Connection.class, connection, "");
        if (answer instanceof PreparedStatement prepared) return watched(PreparedStatement.class, prepared, said);
        if (answer instanceof Statement statement) return watched(Statement.class, statement, "");
        return answer;
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
