package org.copydesk.deployment.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept HTTP/1.1 connection to this machine. For one thread. */
public final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    public Wire(int port) {
        this.port = port;
    }

    public HttpAnswer get(String path, String token) {
        return send("GET", path, token, "", null);
    }

    public HttpAnswer post(String path, String token, String json) {
        return send("POST", path, token, "Content-Type: application/json\r\n", bytes(json));
    }

    public HttpAnswer post(String path, String token, int read, String json) {
        return send("POST", path, token, read(read), bytes(json));
    }

    public HttpAnswer put(String path, String token, int revision, String json) {
        return send("PUT", path, token, read(revision), bytes(json));
    }

    private static String read(int revision) {
        return "Content-Type: application/json\r\nIf-Match: \"" + revision + "\"\r\n";
    }

    /** Sends and waits for the whole answer; {@code headers} are lines that end in CRLF. */
    public HttpAnswer send(String method, String path, String token, String headers, byte[] body) {
        var head =
                method + ' ' + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n" + headers
                        + (token == null ? "" : "Authorization: Bearer " + token + "\r\n")
                        + (body == null ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        try {
            if (socket == null) connect();
            return exchange(bytes(head), body);
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }

    private void connect() throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    private HttpAnswer exchange(byte[] head, byte[] body) throws IOException {
        var whole = new ByteArrayOutputStream(head.length + (body == null ? 0 : body.length));
        whole.write(head);
        if (body != null) whole.write(body);
        out.write(whole.toByteArray());
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = headers();
        var content = status == 204 || status == 304 ? new byte[0] : content(headers);
        if (headers.getOrDefault("connection", "").equalsIgnoreCase("close")) close();
        return new HttpAnswer(status, headers, content);
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] content(Map<String, String> headers) throws IOException {
        if (!headers.containsKey("transfer-encoding"))
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        var content = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            content.write(in.readNBytes(size));
            line();
        }
        line();
        return content.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("The server closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
