/**
 * What every page of the desk stands in: who looks, in which language and look, and the words, times and files that
 * pages show. Uses {@code core.people}, {@code core.reading}, {@code core.text.render}, {@code core.writing},
 * {@code gate}, {@code persistence.article} and {@code persistence.search}.
 */
package org.copydesk.web.frame;
