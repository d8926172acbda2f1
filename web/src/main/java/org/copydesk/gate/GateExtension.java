package org.copydesk.gate;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.copydesk.core.PublicAddress;

/** Puts the first half of the gate before the server's own sign-in; web.xml puts the second half behind it. */
public class GateExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo application, ServletContext context) {
        var address = PublicAddress.in(System.getenv());
        if (Boolean.parseBoolean(System.getenv("COPYDESK_PRODUCTION")))
            address.ifPresent(own -> application.addInitialHandlerChainWrapper(next -> new OwnAddress(next, own)));
        application.addSecurityWrapper(next -> new GateBeforeSignIn(next, address));
    }
}
