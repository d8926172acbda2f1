package org.copydesk.deployment.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product ahead of Arquillian, which wants to find its server running; unit tests start nothing. */
public final class BeforeAllTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("copydesk.stack")) return;
        var management = ProductStack.running().ports().management();
        System.setProperty("copydesk.management.port", Integer.toString(management));
        System.setProperty(
                "copydesk.web.port",
                Integer.toString(ProductStack.running().ports().web()));
    }
}
