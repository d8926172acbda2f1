/**
 * The record for those who check it: verification, checkpoints and proofs. Uses {@code api.problem} and
 * {@code core.record}.
 */
package org.copydesk.api.record;
