package org.copydesk.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.PublicAddress;

/**
 * Refuses to start for real readers on the demo realm, whose people and secrets everybody knows, and without an address of
 * its own, which would then be whatever a caller says it is.
 */
@ApplicationScoped
public class Production {

    private static final String DEMO = "demo-secret-";

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        check(System.getenv());
    }

    static void check(Map<String, String> environment) {
        if (!Boolean.parseBoolean(environment.get("COPYDESK_PRODUCTION"))) return;
        if (PublicAddress.in(environment).isEmpty())
            throw new IllegalStateException(
                    "COPYDESK_PUBLIC_URL is missing, and COPYDESK_PRODUCTION is set: say where readers and staff find the product");
        Stream.of("COPYDESK_CLIENT_SECRET", "COPYDESK_PEOPLE_CLIENT_SECRET")
                .filter(variable -> environment.getOrDefault(variable, "").startsWith(DEMO))
                .findFirst()
                .ifPresent(variable -> {
                    throw new IllegalStateException(variable + " is the demo realm's, and COPYDESK_PRODUCTION is set:"
                            + " use a realm and secrets of your own");
                });
    }
}
