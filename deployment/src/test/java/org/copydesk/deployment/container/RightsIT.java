package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.core.importing.Spool;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.NotSignedIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Every use case")
class RightsIT {

    /** What works without anybody being signed in, by the beginnings of names, and why. */
    private static final Map<String, String> FOR_NOBODY = Map.ofEntries(
            Map.entry("Site.", "Readers are nobody"),
            Map.entry("Amendments.", "Readers are nobody"),
            Map.entry("Visiting.", "The token of the invitation says who it is"),
            Map.entry("Unsubscribing.", "The link in the mail says who it is"),
            Map.entry("FeedAddresses.calendar(", "The address says who it is"),
            Map.entry("FeedAddresses.embargoed(", "The address says who it is"),
            Map.entry("Dispatch.", "The server does it by itself"),
            Map.entry("Digesting.", "The server does it by itself"),
            Map.entry("RosterKeeping.", "The server does it by itself"),
            Map.entry("FollowingAccounts.", "The server does it by itself"),
            Map.entry("Cutting.", "The server does it by itself"),
            Map.entry("Sealing.", "The server does it by itself"),
            Map.entry("Reminding.", "The server does it by itself"),
            Map.entry("StaleReviews.", "The server does it by itself"),
            Map.entry("Undoing.isReversible(", "A rule that looks at nothing but the event"),
            Map.entry("Appending.", "Part of another use case, which has asked"),
            Map.entry("Adopting.", "Part of another use case, which has asked"),
            Map.entry("Inboxes.unread(Viewer)", "Says for whom it asks"),
            Map.entry("Outbox.sendsMail(", "A setting of the server"));

    @Inject
    private BeanManager beans;

    @Inject
    private Acting acting;

    @Inject
    private Database database;

    @Test
    void asksWhoIsThereBeforeAnythingElse() {
        var answered = new TreeSet<String>();
        calls().forEach((name, call) -> {
            var failure = acting.asNobody(call);
            if (!(failure instanceof NotSignedIn)) answered.add(name);
        });
        assertThat(answered)
                .allSatisfy(name -> assertThat(isForNobody(name)).as(name).isTrue());
        assertThat(FOR_NOBODY.keySet())
                .allSatisfy(beginning ->
                        assertThat(answered).anySatisfy(name -> assertThat(name).startsWith(beginning)));
    }

    @Test
    void changesNothingForSomebodyWithoutARole() {
        var stranger = new Actor(UUID.randomUUID(), "stranger", "Somebody Strange", Set.of());
        long before = database.rows("event");
        calls().forEach((name, call) -> {
            if (isForNobody(name)) return;
            acting.as(stranger, call);
            assertThat(database.rows("event")).as(name).isEqualTo(before);
        });
    }

    private static boolean isForNobody(String name) {
        return FOR_NOBODY.keySet().stream().anyMatch(name::startsWith);
    }

    /** Every public method of every transactional bean of the core, to be called with something of the right kind. */
    private Map<String, Supplier<Throwable>> calls() {
        var calls = new TreeMap<String, Supplier<Throwable>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (!isUseCase(bean.getBeanClass())) continue;
            for (var method : bean.getBeanClass().getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (method.isSynthetic() || Modifier.isStatic(modifiers) || !Modifier.isPublic(modifiers)) continue;
                calls.put(name(method), () -> call(bean, method));
            }
        }
        assertThat(calls).hasSizeGreaterThan(100);
        return calls;
    }

    private static boolean isUseCase(Class<?> type) {
        return type.getName().startsWith("org.copydesk.core.")
                && (type.isAnnotationPresent(Transactional.class)
                        || Stream.of(type.getDeclaredMethods())
                                .anyMatch(method -> method.isAnnotationPresent(Transactional.class)));
    }

    private static String name(Method method) {
        var parameters =
                Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + parameters.toString().replace('[', '(').replace(']', ')');
    }

    /** How it failed, null when it did not. */
    private Throwable call(Bean<?> bean, Method method) {
        var type = bean.getBeanClass();
        try {
            var reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
            method.invoke(
                    reference,
                    Stream.of(method.getParameterTypes())
                            .map(RightsIT::something)
                            .toArray());
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name(method), e);
        }
    }

    private static Object something(Class<?> type) {
        if (type == int.class || type == Integer.class) return 1;
        if (type == long.class || type == Long.class) return 1L;
        if (type == boolean.class || type == Boolean.class) return false;
        if (type == String.class) return "something";
        if (type == UUID.class) return UUID.randomUUID();
        if (type == Instant.class) return Instant.now();
        if (type == ZonedDateTime.class) return ZonedDateTime.now(ZoneOffset.UTC);
        if (type == List.class || type == Collection.class) return List.of();
        if (type == Set.class) return Set.of();
        if (type == Map.class) return Map.of();
        if (type == Spool.class) return new Spool();
        if (type.isEnum()) return type.getEnumConstants()[0];
        return type.isRecord() ? record(type) : null;
    }

    private static Object record(Class<?> type) {
        var components = Stream.of(type.getRecordComponents()).map(RecordComponent::getType);
        var parameters = components.toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(
                    Stream.of(parameters).map(RightsIT::something).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }
}
