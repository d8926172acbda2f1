package org.copydesk.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads what has no getter by its name alone: {@code row.title} is {@code row.title()}. EL 5 cannot. */
public class RecordELResolver extends ELResolver {

    private static final Map<Key, Optional<Method>> ACCESSORS = new ConcurrentHashMap<>();
    private static final String HOME = "org.copydesk.";

    private record Key(Class<?> type, String name) {}

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) return null;
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) throw new PropertyNotWritableException(property.toString());
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (accessor(base, property) == null) return false;
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }

    private static Method accessor(Object base, Object property) {
        if (base == null || property == null || !base.getClass().getName().startsWith(HOME)) return null;
        var key = new Key(base.getClass(), property.toString());
        return ACCESSORS.computeIfAbsent(key, RecordELResolver::find).orElse(null);
    }

    private static Optional<Method> find(Key key) {
        try {
            var accessor = key.type().getMethod(key.name());
            accessor.trySetAccessible();
            return Optional.of(accessor).filter(found -> found.getReturnType() != void.class);
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }
}
