package org.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.web.frame.PageMemory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session is written down with each change, so that it outlasts the server; what cannot be written down would be lost. */
@DisplayName("What a page keeps between two requests")
class ViewStateTest {

    private static final Path SOURCES = Path.of("src/main/java");

    static List<Class<?>> kept() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .<Class<?>>map(ViewStateTest::type)
                    .filter(type -> type.isAnnotationPresent(ViewScoped.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void canBeWrittenDownWithAllThatItHolds(Class<?> bean) {
        var held = new HashSet<Class<?>>();
        gather(bean, held);
        assertThat(held).allSatisfy(type -> assertThat(type).isAssignableTo(Serializable.class));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isWrittenDownWithoutWhatItWorksWith(Class<?> bean) {
        assertThat(bean).isAssignableTo(PageMemory.class);
        assertThat(bean.getDeclaredFields())
                .filteredOn(field -> field.isAnnotationPresent(Inject.class))
                .allMatch(field -> Modifier.isTransient(field.getModifiers()));
    }

    /** What it holds beside them is small. */
    @ParameterizedTest
    @MethodSource("kept")
    void keepsRowsAsTheyAreWrittenDownOnce(Class<?> bean) {
        assertThat(parts(bean))
                .noneMatch(type -> type instanceof ParameterizedType of
                        && of.getRawType() == List.class
                        && of.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord());
    }

    private static void gather(Type type, Set<Class<?>> held) {
        if (type instanceof ParameterizedType of) {
            gather(of.getRawType(), held);
            Arrays.stream(of.getActualTypeArguments()).forEach(part -> gather(part, held));
        } else if (type instanceof Class<?> one && !isPlain(one) && held.add(one) && isOurs(one)) {
            gather(one.getGenericSuperclass(), held);
            parts(one).forEach(part -> gather(part, held));
        }
    }

    /** What is injected is asked for anew; a list or a map can be written down if what is in it can. */
    private static Stream<Type> parts(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(Inject.class))
                .map(field -> field.getGenericType());
    }

    /** Constants are written down by their names, and a list by what extends it. */
    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == Object.class
                || type == AbstractList.class
                || type == Record.class
                || (type.isInterface() && !isOurs(type));
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.copydesk.");
    }

    private static Class<?> type(Path source) {
        var name = SOURCES.relativize(source).toString().replace('/', '.').replaceFirst("\\.java$", "");
        try {
            return Class.forName(name, false, ViewStateTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
