package org.copydesk.deployment.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ports of one running product. They move together, so that several products fit on one machine. */
public record Ports(int web, int management, int keycloak, int database) {

    public static final Ports USUAL = new Ports(8080, 9990, 8180, 5433);

    /** The one port above the usual ones that no browser opens: https://fetch.spec.whatwg.org/#port-blocking. */
    private static final int REFUSED_BY_BROWSERS = 10_080;

    public Ports movedBy(int offset) {
        return new Ports(web + offset, management + offset, keycloak + offset, database + offset);
    }

    public IntStream all() {
        return IntStream.of(web, management, keycloak, database);
    }

    /** Whether a browser opens what people see of the product. */
    public boolean areForBrowsers() {
        return web != REFUSED_BY_BROWSERS && keycloak != REFUSED_BY_BROWSERS;
    }

    /** Four ports nobody uses at this moment. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 4; i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            List<Integer> free =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : sockets) socket.close();
            return new Ports(free.get(0), free.get(1), free.get(2), free.get(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
