/**
 * All public addresses, for those who walk through all of them or want to know which changed. Uses the publications they
 * stand for.
 */
package org.copydesk.persistence.directory;
