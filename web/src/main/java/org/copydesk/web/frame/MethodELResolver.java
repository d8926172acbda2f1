package org.copydesk.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Calls what pages call, looking for it once. EL 5 copies all methods of a class for each call of one of them. */
public class MethodELResolver extends ELResolver {

    private static final Map<Call, Optional<Method>> METHODS = new ConcurrentHashMap<>();
    private static final String HOME = "org.copydesk.";

    private record Call(Class<?> type, String method, int arguments) {

        /** The only one that takes so many; among several EL has to choose. */
        Optional<Method> only() {
            var all = Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(method) && !each.isBridge())
                    .toList();
            if (all.size() > 1 && all.stream().anyMatch(Method::isVarArgs)) return Optional.empty();
            var some = all.stream().filter(this::takesSoMany).toList();
            return some.size() == 1 && some.get(0).trySetAccessible() ? Optional.of(some.get(0)) : Optional.empty();
        }

        private boolean takesSoMany(Method each) {
            return each.isVarArgs() ? arguments >= each.getParameterCount() - 1 : arguments == each.getParameterCount();
        }
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (base == null || method == null || types != null || given == null || !isKnown(base)) return null;
        var found = METHODS.computeIfAbsent(new Call(base.getClass(), method.toString(), given.length), Call::only);
        if (found.isEmpty()) return null;
        var arguments = arguments(context, found.get(), given);
        context.setPropertyResolved(base, method);
        try {
            return found.get().invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static boolean isKnown(Object base) {
        return base instanceof String || base.getClass().getName().startsWith(HOME);
    }

    private static Object[] arguments(ELContext context, Method method, Object[] given) {
        var types = method.getParameterTypes();
        var arguments = new Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < single; i++) arguments[i] = context.convertToType(given[i], types[i]);
        if (method.isVarArgs()) arguments[single] = rest(context, types[single].getComponentType(), given, single);
        return arguments;
    }

    private static Object rest(ELContext context, Class<?> type, Object[] given, int from) {
        var rest = Array.newInstance(type, given.length - from);
        for (int i = from; i < given.length; i++) Array.set(rest, i - from, context.convertToType(given[i], type));
        return rest;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // what is set is no method
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
