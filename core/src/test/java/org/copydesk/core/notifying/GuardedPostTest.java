package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A post to an address of somebody's choice")
class GuardedPostTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final ServerSocket server;

    GuardedPostTest() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void nobodyListens() throws IOException {
        server.close();
    }

    @Test
    void goesToNoAddressThatIsNotAllowedHoweverItIsWritten() {
        for (var host : List.of("localhost", "127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"))
            assertThatThrownBy(() -> send(new GuardedPost(OpenInternet::is), "http://" + host))
                    .as(host)
                    .isInstanceOf(GuardedPost.NotAllowed.class);
    }

    /** So that a name cannot be another's by the time it is called. */
    @Test
    void goesToTheAddressThatWasLookedAt() throws IOException {
        answering("HTTP/1.1 200 OK\r\n\r\n");
        var lookedAt = new ArrayList<InetAddress>();
        var post = new GuardedPost(address -> lookedAt.add(address));
        assertThat(send(post, "http://localhost").status()).isEqualTo(200);
        assertThat(lookedAt).doesNotHaveDuplicates().contains(InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) throws IOException {
        answering("HTTP/1.1 " + status + " Elsewhere\r\nLocation: http://127.0.0.1:" + server.getLocalPort()
                + "/\r\n\r\n");
        assertThat(send(new GuardedPost(address -> true), "http://127.0.0.1").isGood())
                .isFalse();
        assertThat(calls).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1", "https://127.0.0.1"})
    void endsThoughTheAnswerDoesNot(String address) {
        listening(socket -> {
            while (true) {
                socket.getOutputStream()
                        .write(address.startsWith("https") ? new byte[] {22, 3, 3, 0, 1, 0} : new byte[] {'H'});
                socket.getOutputStream().flush();
            }
        });
        var post = new GuardedPost(any -> true, Duration.ofMillis(300));
        assertThatThrownBy(() -> send(post, address)).isInstanceOf(IOException.class);
    }

    @Test
    void endsThoughNobodySaysAnything() {
        listening(socket -> socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()));
        for (var scheme : List.of("http", "https"))
            assertThatThrownBy(
                            () -> send(new GuardedPost(any -> true, Duration.ofMillis(300)), scheme + "://127.0.0.1"))
                    .isInstanceOf(SocketTimeoutException.class);
    }

    /** More than the network holds on its way. */
    @Test
    void endsThoughNobodyReads() {
        var over = new CountDownLatch(1);
        listening(socket -> await(over));
        var post = new GuardedPost(any -> true, Duration.ofMillis(300));
        var url = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hook");
        assertThatThrownBy(() -> post.send(url, Map.of(), new byte[64 * 1024 * 1024]))
                .isInstanceOf(SocketTimeoutException.class);
        over.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private GuardedPost.StatusLine send(GuardedPost post, String address) throws IOException {
        var url = URI.create(address + ":" + server.getLocalPort() + "/hook");
        return post.send(url, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
    }

    private void answering(String answer) {
        listening(socket -> {
            var in = socket.getInputStream();
            for (int read = in.read(); read != '}'; read = in.read())
                assertThat(read).isNotEqualTo(-1);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private void listening(Conversation conversation) {
        var listener = new Thread(() -> {
            while (!server.isClosed()) answer(conversation);
        });
        listener.setDaemon(true);
        listener.start();
    }

    private void answer(Conversation conversation) {
        try (var socket = server.accept()) {
            calls.incrementAndGet();
            conversation.with(socket);
        } catch (IOException gone) { // whoever called has heard enough
            return;
        }
    }

    private interface Conversation {
        void with(Socket socket) throws IOException;
    }
}
