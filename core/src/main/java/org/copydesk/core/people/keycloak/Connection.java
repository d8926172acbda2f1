package org.copydesk.core.people.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The line to Keycloak: pooled connections of a service account, and little patience. */
@ApplicationScoped
class Connection {

    private static final int SECONDS_TO_CONNECT = 2;
    private static final int SECONDS_TO_ANSWER = 5;

    private final Map<String, String> environment;
    private Keycloak keycloak;

    Connection() {
        this(System.getenv());
    }

    Connection(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws KeycloakUnreachable when Keycloak does not answer, does not know us, or fails */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(keycloak().realm(realm()));
        } catch (ProcessingException | WebApplicationException e) {
            throw new KeycloakUnreachable(e);
        }
    }

    /** @throws KeycloakUnreachable when it was not done, or nobody knows whether it was */
    void tell(Consumer<RealmResource> order) {
        ask(realm -> {
            order.accept(realm);
            return null;
        });
    }

    private synchronized Keycloak keycloak() {
        if (keycloak == null) keycloak = open();
        return keycloak;
    }

    private Keycloak open() {
        return KeycloakBuilder.builder()
                .serverUrl(environment.getOrDefault("COPYDESK_KEYCLOAK_URL", "http://localhost:8180"))
                .realm(realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(environment.getOrDefault("COPYDESK_PEOPLE_CLIENT_ID", "copydesk-people"))
                .clientSecret(environment.getOrDefault("COPYDESK_PEOPLE_CLIENT_SECRET", ""))
                .resteasyClient(client())
                .build();
    }

    private static Client client() {
        return ClientBuilder.newBuilder()
                .connectTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
    }

    private String realm() {
        return environment.getOrDefault("COPYDESK_KEYCLOAK_REALM", "copydesk");
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) keycloak.close();
    }
}
