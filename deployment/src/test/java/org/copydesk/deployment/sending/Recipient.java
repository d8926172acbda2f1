package org.copydesk.deployment.sending;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes imports as the product's interface promises to, and remembers them. Refuses files that ask for it. */
final class Recipient implements AutoCloseable {

    private final HttpServer server;
    private final List<String> received = new ArrayList<>();
    private final List<String> queries = new ArrayList<>();
    private List<String> latest = List.of();

    Recipient() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/copydesk/protocol/openid-connect/token", this::token);
        server.createContext("/api/v1/imports", this::take);
        server.createContext("/api/v1/imports/5", this::report);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> received() {
        return received;
    }

    List<String> queries() {
        return queries;
    }

    int requests() {
        return queries.size();
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\": \"a-token\", \"expires_in\": 300}");
    }

    private void take(HttpExchange exchange) throws IOException {
        queries.add(String.valueOf(exchange.getRequestURI().getQuery()).replace('+', ' '));
        latest = new ArrayList<>();
        try (var zip = new ZipInputStream(exchange.getRequestBody())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                latest.add(entry.getName());
            }
        }
        received.addAll(latest);
        exchange.getResponseHeaders().add("Location", address() + "/api/v1/imports/5");
        answer(exchange, 202, "");
    }

    private void report(HttpExchange exchange) throws IOException {
        var files = latest.stream().map(Recipient::outcome).collect(Collectors.joining(",", "[", "]"));
        answer(exchange, 200, "{\"id\": \"5\", \"state\": \"DONE\", \"files\": " + files + "}");
    }

    private static String outcome(String name) {
        return name.contains("refuse-me")
                ? "{\"name\": \"%s\", \"outcome\": \"REFUSED\", \"line\": 2, \"message\": \"no title\"}".formatted(name)
                : "{\"name\": \"%s\", \"outcome\": \"CREATED\", \"article\": \"7\"}".formatted(name);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
