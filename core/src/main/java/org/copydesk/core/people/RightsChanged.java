package org.copydesk.core.people;

import java.util.UUID;

/** An admin changed what a person may do. */
public record RightsChanged(UUID person) {}
