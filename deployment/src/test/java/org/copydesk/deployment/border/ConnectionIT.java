package org.copydesk.deployment.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.deployment.stack.ProductStack;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A connection")
class ConnectionIT {

    private static final Caller ANNA = Caller.as("anna");

    private static final int SECOND = 1_000;

    @Test
    void isNotKeptForHeadersThatComeDropByDrop() throws IOException {
        try (var connection = open()) {
            send(connection, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            connection.setSoTimeout(SECOND);
            assertThat(drops(connection, 25)).isBetween(5, 20);
        }
    }

    @Test
    void isNotUpgradedToHttp2InTheClear() throws IOException {
        try (var connection = open()) {
            send(connection, """
                    GET / HTTP/1.1
                    Host: localhost
                    Connection: Upgrade, HTTP2-Settings
                    Upgrade: h2c
                    HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA

                    """.replace("\n", "\r\n"));
            assertThat(firstLine(connection)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void doesNotBeginAsHttp2() throws IOException {
        try (var connection = open()) {
            send(connection, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
            assertThat(firstLine(connection)).matches("|HTTP/1\\.1 [45].*");
        }
    }

    /** More than the server has threads; whoever asks beside them is answered before the caller loses patience. */
    @ParameterizedTest
    @CsvSource({
        "/guest/nobody, application/x-www-form-urlencoded",
        "/unsubscribe/nobody, application/x-www-form-urlencoded",
        "/desk/article?id=1, application/x-www-form-urlencoded",
        "/api/v1/articles, application/json"
    })
    void keepsNobodyWaitingWhoseWordsComeDropByDrop(String address, String type) throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                slow.add(open());
                var head = """
                        POST %s HTTP/1.1
                        Host: localhost
                        Authorization: Bearer %s
                        Content-Type: %s
                        Content-Length: 50000

                        {"title":""".formatted(address, ANNA.token(), type);
                send(slow.get(i), head.replace("\n", "\r\n"));
            }
            assertThat(Caller.as("clara").get("/api/v1/articles?limit=1").statusCode())
                    .isEqualTo(200);
            assertThat(Caller.NOBODY.get("/articles/nowhere").statusCode()).isEqualTo(404);
        } finally {
            for (var connection : slow) connection.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET *", "OPTIONS *", "CONNECT localhost:443"})
    void asksForAnAddressOfOurs(String asked) throws IOException {
        try (var connection = open()) {
            send(connection, asked + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(firstLine(connection)).startsWith("HTTP/1.1 400");
        }
    }

    /** They are told to go on before a thread is given to them, and so take none while they say nothing. */
    @ParameterizedTest
    @CsvSource({
        "/guest/nobody, application/x-www-form-urlencoded",
        "/unsubscribe/nobody, application/x-www-form-urlencoded",
        "/desk/article?id=1, application/x-www-form-urlencoded",
        "/api/v1/articles, application/json"
    })
    void keepsNobodyWaitingWhoAsksFirstAndThenSaysNothing(String address, String type) throws IOException {
        var silent = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                silent.add(open());
                var head = """
                        POST %s HTTP/1.%d
                        Host: localhost
                        Authorization: Bearer %s
                        Content-Type: %s
                        Content-Length: 50000
                        Expect: 100-continue

                        """.formatted(address, i % 2, ANNA.token(), type);
                send(silent.get(i), head.replace("\n", "\r\n"));
            }
            assertThat(firstLine(silent.get(1))).startsWith("HTTP/1.1 100");
            assertThat(Caller.as("clara").get("/api/v1/articles?limit=1").statusCode())
                    .isEqualTo(200);
            assertThat(Caller.NOBODY.get("/articles/nowhere").statusCode()).isEqualTo(404);
        } finally {
            for (var connection : silent) connection.close();
        }
    }

    @Test
    void takesTheWordsOfWhoeverAskedFirst() throws IOException {
        try (var connection = open()) {
            var words = ApiSteps.manuscript("The bell", "<p>It rings.</p>");
            send(connection, """
                    POST /api/v1/articles HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: application/json
                    Content-Length: %d
                    Expect: 100-continue

                    """.formatted(ANNA.token(), words.length()).replace("\n", "\r\n"));
            assertThat(firstLine(connection)).startsWith("HTTP/1.1 100");
            assertThat(firstLine(connection)).isBlank();
            send(connection, words);
            assertThat(firstLine(connection).strip()).startsWith("HTTP/1.1 201");
        }
    }

    /** How many were taken, one a second, before the server had enough of it. */
    private static int drops(Socket connection, int most) throws IOException {
        for (int drop = 0; drop < most; drop++) {
            try {
                send(connection, "x");
                if (hasEnded(connection)) return drop;
            } catch (SocketException closed) {
                return drop;
            }
        }
        return most;
    }

    /** Waits a second for the server to go. */
    private static boolean hasEnded(Socket connection) throws IOException {
        try {
            return connection.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillWaiting) {
            return false;
        }
    }

    private static Socket open() throws IOException {
        var product = ProductStack.at("/");
        return new Socket(product.getHost(), product.getPort());
    }

    private static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    /** Empty when the server says nothing and goes. */
    private static String firstLine(Socket connection) throws IOException {
        connection.setSoTimeout(20 * SECOND);
        var line = new StringBuilder();
        try {
            for (int sign = connection.getInputStream().read();
                    sign >= 0 && sign != '\r';
                    sign = connection.getInputStream().read()) line.append((char) sign);
        } catch (SocketException closed) {
            return line.toString();
        }
        return line.toString();
    }
}
