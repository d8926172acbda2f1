package org.copydesk.site;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts the finished pages before the application. Named before the gate's, so that the gate's own handlers stand before it. */
public class SiteExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo application, ServletContext context) {
        application.addInitialHandlerChainWrapper(next -> new PagesAtHand(next, context));
    }
}
