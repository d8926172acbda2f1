package org.copydesk.deployment.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A port that is taken")
class TakenPortTest {

    @Test
    void isNamedWithWhoHoldsItAndWithAnOffsetAtWhichAllPortsAreFree() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = List.of(holder.getLocalPort());
            var refusal = catchThrowableOfType(StartFailed.class, () -> TakenPort.refuse(taken));
            assertThat(refusal)
                    .hasMessageContaining("Port " + holder.getLocalPort() + " is taken by process "
                            + ProcessHandle.current().pid());
            assertThat(portsAt(refusal.getMessage())).noneMatch(TakenPortTest::answers);
        }
    }

    @Test
    void isNotOneThatNobodyListensOn() {
        var free = Ports.free().all().boxed().toList();
        assertThatCode(() -> TakenPort.refuse(free)).doesNotThrowAnyException();
    }

    private static List<Integer> portsAt(String message) {
        var offset = Pattern.compile("--port-offset ([0-9]+)$").matcher(message);
        assertThat(offset.find()).isTrue();
        return Ports.USUAL
                .movedBy(Integer.parseInt(offset.group(1)))
                .all()
                .boxed()
                .toList();
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
