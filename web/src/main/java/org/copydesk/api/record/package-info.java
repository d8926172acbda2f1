/**
 * The record for those who check it: verification, checkpoints and proofs. Uses {@code api.json}, {@code api.problem},
 * {@code api.request}, {@code core.reading}, {@code core.record} and {@code persistence.journal}.
 */
package org.copydesk.api.record;
