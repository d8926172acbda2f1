/**
 * Proof: recomputes the record and every text it speaks of, seals how far it has come in signed checkpoints, and shows admins
 * what was done to people. Uses {@code core.people}, {@code core.reading}, {@code core.text.markup}, {@code core.timing},
 * {@code core.workflow} and {@code persistence}.
 */
package org.copydesk.core.record;
