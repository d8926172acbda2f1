package org.copydesk.web.signin;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Puts the way to Keycloak before everything the application answers. */
public class SignInExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo application, ServletContext context) {
        var realm = System.getProperty("copydesk.realm.url");
        if (realm != null) application.addInitialHandlerChainWrapper(next -> new WayToKeycloak(next, realm));
    }
}
