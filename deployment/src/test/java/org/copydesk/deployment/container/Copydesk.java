package org.copydesk.deployment.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.copydesk.deployment.stack.Patience;
import org.copydesk.deployment.stack.ProductStack;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application, deployed a second time with tests in it: once, for all of them together. */
@ArquillianSuiteDeployment
public final class Copydesk {

    /** Where it is served, beside the application itself. */
    static final String PLACE = "/tests";

    private Copydesk() {}

    /** The real archive under another address, so that the served application stays what it is. */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "copydesk-tests.war")
                .importFrom(ProductStack.running().application().toFile())
                .as(WebArchive.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>" + PLACE + "</context-root></jboss-web>"),
                        "jboss-web.xml")
                .addPackage(Copydesk.class.getPackage())
                .addClass(Patience.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
