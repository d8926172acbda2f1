package org.copydesk.deployment.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.copydesk.deployment.stack.ProductStack;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built application, to be deployed a second time with tests in it. */
public final class Copydesk {

    private Copydesk() {}

    /** The real archive under another address, so that the served application stays what it is. */
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "copydesk-tests.war")
                .importFrom(ProductStack.running().application().toFile())
                .as(WebArchive.class)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/tests</context-root></jboss-web>"), "jboss-web.xml")
                .addPackage(Copydesk.class.getPackage())
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
