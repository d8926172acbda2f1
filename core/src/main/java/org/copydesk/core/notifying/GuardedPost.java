package org.copydesk.core.notifying;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts something to an address of somebody's choice. The name is looked up once, and what it stands for is looked at before
 * the connection goes to exactly that, so that no name leads where nobody may call. Follows no redirect, and reads no more
 * of the answer than its first line.
 */
final class GuardedPost {

    private static final Logger LOG = Logger.getLogger(GuardedPost.class.getName());

    private static final int MILLIS_TO_CONNECT = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 500;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)(?: (.*))?");

    private final Predicate<InetAddress> allowed;

    private final Duration patience;

    GuardedPost(Predicate<InetAddress> allowed) {
        this(allowed, PATIENCE);
    }

    /** @param patience how long all of it may take */
    GuardedPost(Predicate<InetAddress> allowed, Duration patience) {
        this.allowed = allowed;
        this.patience = patience;
    }

    /** The first line of an answer. */
    record StatusLine(int status, String words) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        @Override
        public String toString() {
            return (status + " " + words).strip();
        }
    }

    /** The address may not be called. */
    static final class NotAllowed extends IOException {
        NotAllowed(String message) {
            super(message);
        }
    }

    StatusLine send(URI url, Map<String, String> headers, byte[] body) throws IOException {
        var plain = new Patient(System.nanoTime() + patience.toNanos());
        var ended = new CompletableFuture<Void>().orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS);
        var unused =
                ended.whenComplete((nothing, late) -> close(plain)); // a write ends in no other way while nobody reads
        try (var socket = connect(plain, url)) {
            var out = socket.getOutputStream();
            out.write(head(url, headers, body.length).getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return answer(socket);
        } catch (IOException e) {
            if (!ended.isDone()) throw e;
            var late = new SocketTimeoutException("no answer in time");
            late.initCause(e);
            throw late;
        } finally {
            ended.complete(null);
        }
    }

    private Socket connect(Socket plain, URI url) throws IOException {
        boolean secure = url.getScheme().equalsIgnoreCase("https");
        int port = url.getPort() != -1 ? url.getPort() : secure ? 443 : 80;
        plain.connect(new InetSocketAddress(address(url), port), MILLIS_TO_CONNECT);
        return secure ? secured(plain, host(url), port) : plain;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "A connection that is over could not be closed", e);
        }
    }

    private InetAddress address(URI url) throws IOException {
        var addresses = InetAddress.getAllByName(host(url));
        for (var address : addresses) {
            if (!allowed.test(address)) throw new NotAllowed(address.getHostAddress() + " is not a public address");
        }
        if (addresses.length == 0) throw new UnknownHostException(url.getHost());
        return addresses[0];
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String head(URI url, Map<String, String> headers, int length) {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        var port = url.getPort() == -1 ? "" : ":" + url.getPort();
        var head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + url.getHost() + port + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    private static StatusLine answer(Socket socket) throws IOException {
        var line = line(socket.getInputStream());
        var status = STATUS.matcher(line);
        if (!status.matches()) throw new IOException("no HTTP answer");
        return new StatusLine(Integer.parseInt(status.group(1)), status.group(2) == null ? "" : status.group(2));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next == -1) throw new IOException("no answer");
            if (line.size() == LONGEST_LINE) throw new IOException("no HTTP answer");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** A literal of IPv6 stands in brackets only within an address. */
    private static String host(URI url) {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    /** Waits for whatever comes, a handshake too, until one moment and no longer, however small the drops it comes in. */
    private static final class Patient extends Socket {

        private final long end;

        Patient(long end) {
            this.end = end;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    hurry();
                    return super.read();
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    hurry();
                    return super.read(bytes, from, length);
                }
            };
        }

        private void hurry() throws IOException {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) throw new SocketTimeoutException("no answer in time");
            setSoTimeout((int) left);
        }
    }
}
