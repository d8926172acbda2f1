package org.copydesk.core.record;

import org.copydesk.persistence.proof.Checkpoint;

/** The record was sealed once more. */
public record Sealed(Checkpoint checkpoint) {}
