/**
 * What all calls have in common: how far a list goes, which revision is meant, where a call may come from. Uses
 * {@code api.problem}, {@code core}, {@code core.reading}, {@code core.text.bounds}, {@code core.workflow} and
 * {@code persistence.search}.
 */
package org.copydesk.api.request;
