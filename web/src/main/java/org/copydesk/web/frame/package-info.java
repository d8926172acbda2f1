/**
 * What every page of the desk stands in: who looks, in which language and look, and the words, times and files that
 * pages show. Uses {@code core}, {@code gate}, {@code persistence.article}, {@code persistence.people} and
 * {@code persistence.search}.
 */
package org.copydesk.web.frame;
