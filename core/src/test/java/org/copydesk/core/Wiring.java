package org.copydesk.core;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Beans without a container: one of each, made when first asked for, their fields filled as CDI would. */
final class Wiring {

    /** For what goes on beside what a test does. */
    private static final ExecutorService BESIDE = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Consumer<Object>> observers = new ArrayList<>();
    private EntityManager current;

    Wiring() {
        put(Clock.class, new Clocks().clock());
        put(Event.class, proxy(Event.class, (method, arguments) -> {
            observers.forEach(observer -> observer.accept(arguments[0]));
            return null;
        }));
        put(EntityManager.class, proxy(EntityManager.class, (method, arguments) -> method.invoke(current, arguments)));
        put(
                ManagedExecutorService.class,
                proxy(ManagedExecutorService.class, (method, arguments) -> method.invoke(BESIDE, arguments)));
    }

    /** Says what was bound before, for transactions inside another. */
    EntityManager bind(EntityManager em) {
        var former = current;
        current = em;
        return former;
    }

    /** Lets whoever fires an event of this type tell this observer, at once and in the same transaction. */
    <T> void observe(Class<T> type, Consumer<T> observer) {
        observers.add(event -> {
            if (type.isInstance(event)) observer.accept(type.cast(event));
        });
    }

    <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    <T> T get(Class<T> type) {
        if (!beans.containsKey(type)) make(type);
        return type.cast(beans.get(type));
    }

    private void make(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            beans.put(type, bean);
            for (var field : type.getDeclaredFields()) fill(bean, field);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        boolean isResource = field.isAnnotationPresent(Resource.class) && beans.containsKey(field.getType());
        if (!isResource
                && !field.isAnnotationPresent(Inject.class)
                && !field.isAnnotationPresent(PersistenceContext.class)) return;
        field.setAccessible(true);
        field.set(bean, get(field.getType()));
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return call.on(method, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws ReflectiveOperationException;
    }
}
