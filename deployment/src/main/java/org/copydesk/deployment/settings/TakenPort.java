package org.copydesk.deployment.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who listens on a port that we wanted, as far as this machine tells us. */
public final class TakenPort {

    private static final int STEP = 1_000;

    private TakenPort() {}

    /** @throws StartFailed naming the first of these ports that is taken, and where there is room */
    public static void refuse(Iterable<Integer> ports) {
        for (int port : ports) {
            if (isTaken(port)) {
                throw new StartFailed("Port %d is taken by %s. Stop it, or move all our ports: --port-offset %d"
                        .formatted(port, holder(port), freeOffset()));
            }
        }
    }

    private static int freeOffset() {
        return IntStream.iterate(STEP, offset -> offset + STEP)
                .filter(offset -> Ports.USUAL.movedBy(offset).areForBrowsers())
                .filter(offset -> Ports.USUAL.movedBy(offset).all().noneMatch(TakenPort::isTaken))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String holder(int port) {
        return socketOf(port)
                .flatMap(TakenPort::processOf)
                .map(process -> "process %d (%s)"
                        .formatted(process.pid(), process.info().command().orElse("unknown")))
                .orElse("another process");
    }

    private static Optional<String> socketOf(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> linesOf(Path.of(table)))
                .map(line -> line.trim().split("\\s+"))
                .filter(field -> field.length > 9 && field[3].equals("0A"))
                .filter(field -> field[1].endsWith(":%04X".formatted(port)))
                .map(field -> "socket:[" + field[9] + "]")
                .findFirst();
    }

    private static Stream<String> linesOf(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> processOf(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, socket))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.anyMatch(descriptor -> target(descriptor).equals(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
