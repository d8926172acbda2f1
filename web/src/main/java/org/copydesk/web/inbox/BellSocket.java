package org.copydesk.web.inbox;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import org.copydesk.core.people.SignedIn;

/**
 * Where pages listen for the bell. What comes from a page is nothing but a sign of life, which keeps proxies from closing the
 * line; what goes to it is a number.
 */
@ServerEndpoint(BellSocket.PATH)
public class BellSocket {

    static final String PATH = "/desk/bell";

    @Inject
    Bell bell;

    @Inject
    SignedIn signedIn;

    @OnOpen
    public void open(Session page) throws IOException {
        var actor = signedIn.as(page.getUserPrincipal());
        if (actor.isPresent()) bell.add(page, actor.get());
        else page.close(new CloseReason(CloseCodes.VIOLATED_POLICY, ""));
    }

    @OnMessage(maxMessageSize = 16)
    public String alive(String sign) {
        return "";
    }

    @OnClose
    public void close(Session page) {
        bell.remove(page);
    }

    /** A line that breaks is closed, and its page asks for another one. */
    @OnError
    public void broke(Session page, Throwable cause) {
        bell.remove(page);
    }
}
