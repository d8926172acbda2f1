/**
 * Threads, suggestions, guests and assignees of an article over HTTP. Delegates to the core's review. Uses
 * {@code api.json}, {@code api.problem}, {@code api.request}, {@code core.reading}, {@code core.review},
 * {@code core.text.anchor}, {@code persistence.people} and {@code persistence.review}.
 */
package org.copydesk.api.review;
