package org.copydesk.deployment.border;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every route that changes something: resources of the API and servlets by their classes, pages by the forms in their files. */
record Route(String method, String address) {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("../web/src/main/webapp");
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    static List<Route> all(long article) {
        return Stream.of(ofTheApi(article), ofServlets(), ofPages(article))
                .flatMap(List::stream)
                .toList();
    }

    /** Every address of the house, whatever it is asked by. */
    static Set<String> addresses(long article) {
        return Stream.of(calls(article), ofServlets().stream(), ofPages(article).stream())
                .flatMap(routes -> routes)
                .map(Route::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that staff come in by, to look or to change something. */
    static List<Route> ofStaff(long article) {
        var servlets = servlets("org.copydesk.web", "org.copydesk.gate")
                .filter(address -> address.startsWith("/desk/") && !address.equals("/desk/sign-out"))
                .map(address -> new Route("GET", address));
        var pages = ofPages(article).stream().flatMap(page -> Stream.of(page, page.by("GET")));
        return Stream.of(calls(article), servlets, pages)
                .flatMap(routes -> routes)
                .toList();
    }

    /** What readers, guests and programs come by that need no name, as far as it is not at hand. */
    static Set<String> ofEverybody() {
        return servlets("org.copydesk.site", "org.copydesk.api.health")
                .map(address -> address.isEmpty() ? "/" : address)
                .filter(address -> !Set.of("/error", "/health/live", "/robots.txt", "/style/1")
                        .contains(address))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> servlets(String... packages) {
        return new ClassFileImporter()
                .importPackages(packages).stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value()))
                        .map(address -> address.replace("*", "1"))
                        .filter(address -> !address.endsWith(".xhtml") && !address.equals("1.xhtml"));
    }

    static List<Route> ofTheApi(long article) {
        return calls(article).filter(call -> !SAFE.contains(call.method())).toList();
    }

    private static Stream<Route> calls(long article) {
        return new ClassFileImporter()
                .importPackages("org.copydesk.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(resource ->
                                resource.getMethods().stream().flatMap(method -> call(resource, method, article)));
    }

    static List<Route> ofServlets() {
        return new ClassFileImporter()
                .importPackages("org.copydesk.web", "org.copydesk.gate").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .filter(type -> type.tryGetMethod(
                                        "doPost",
                                        jakarta.servlet.http.HttpServletRequest.class,
                                        jakarta.servlet.http.HttpServletResponse.class)
                                .isPresent())
                        .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value()))
                        .map(address -> new Route("POST", address))
                        .toList();
    }

    static List<Route> ofPages(long article) {
        try (var files = Files.list(PAGES.resolve("desk"))) {
            return Stream.concat(Stream.of("desk"), files.map(file -> "desk/" + file.getFileName()))
                    .map(file -> "/" + file.replace(".xhtml", ""))
                    .map(page -> new Route("POST", page + "?id=" + article + "&n=1&revision=1"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The page or resource as somebody asks for it who only looks. */
    Route by(String other) {
        return new Route(other, address);
    }

    private static Stream<Route> call(JavaClass resource, JavaMethod method, long article) {
        var below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        var path = resource.getAnnotationOfType(Path.class).value() + below;
        return Arrays.stream(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Route(verb.value(), "/api/v1" + filled(path, article)));
    }

    private static String filled(String path, long article) {
        return path.replaceFirst("\\{id(?:[^{}]|\\{[^{}]*\\})*\\}", Long.toString(article))
                .replaceAll("\\{\\w+:\\[0-9a-f\\](?:[^{}]|\\{[^{}]*\\})*\\}", NOBODY)
                .replaceAll("\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "1")
                .replace("//", "/");
    }
}
