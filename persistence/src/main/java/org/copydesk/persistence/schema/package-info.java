/**
 * Brings the database to the version that this build needs. Uses {@code persistence.people}, {@code persistence.search}
 * and {@code persistence.words}.
 */
package org.copydesk.persistence.schema;
