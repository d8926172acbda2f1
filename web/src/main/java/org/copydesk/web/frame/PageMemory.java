package org.copydesk.web.frame;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.inject.Inject;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a page keeps between two requests. A session is written down with each page, a hundred of these with it: what they
 * work with is left out, and injected anew when they are read back.
 */
public abstract class PageMemory implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Map<Class<?>, InjectionTarget<?>> TARGETS = new ConcurrentHashMap<>();

    @Inject
    BeanManager beans;

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
}
