/**
 * Signed checkpoints over the ends of all chains, the hashes over rows that events name, and the streams that recomputing
 * all of it reads. Uses {@code persistence.article}, {@code persistence.people}, {@code persistence.record} and
 * {@code persistence.search}.
 */
package org.copydesk.persistence.proof;
