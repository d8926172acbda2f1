/**
 * Signed checkpoints over the ends of all chains, and the streams that recomputing them reads. Uses
 * {@code persistence.article}, {@code persistence.record} and {@code persistence.search}.
 */
package org.copydesk.persistence.proof;
