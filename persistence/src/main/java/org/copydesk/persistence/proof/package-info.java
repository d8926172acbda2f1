/**
 * Signed checkpoints over the ends of all chains, and the streams that recomputing them reads. Uses
 * {@code persistence.article} and {@code persistence.record}.
 */
package org.copydesk.persistence.proof;
