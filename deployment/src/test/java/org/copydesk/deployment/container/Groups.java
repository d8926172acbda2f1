package org.copydesk.deployment.container;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** Groups of Keycloak that are gone when a test is over. */
final class Groups implements AutoCloseable {

    private final Keycloak keycloak = KeycloakBuilder.builder()
            .serverUrl(System.getenv("COPYDESK_KEYCLOAK_URL"))
            .realm("copydesk")
            .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
            .clientId("copydesk-people")
            .clientSecret(System.getenv("COPYDESK_PEOPLE_CLIENT_SECRET"))
            .build();
    private final RealmResource realm = keycloak.realm("copydesk");
    private final List<String> made = new ArrayList<>();

    /** A group whose members have the role. */
    String with(String role) {
        var id = CreatedResponseUtil.getCreatedId(realm.groups().add(named()));
        made.add(id);
        var given = realm.roles().get(role).toRepresentation();
        realm.groups().group(id).roles().realmLevel().add(List.of(given));
        return id;
    }

    /** A group within another. */
    String below(String group) {
        return CreatedResponseUtil.getCreatedId(realm.groups().group(group).subGroup(named()));
    }

    void letIn(UUID person, String group) {
        realm.users().get(person.toString()).joinGroup(group);
    }

    private static GroupRepresentation named() {
        var group = new GroupRepresentation();
        group.setName("group-" + UUID.randomUUID());
        return group;
    }

    @Override
    public void close() {
        made.forEach(id -> realm.groups().group(id).remove());
        keycloak.close();
    }
}
