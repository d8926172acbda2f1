/**
 * What became of the words, over HTTP: two revisions beside each other, and who wrote what. Delegates to comparing and
 * crediting. Uses {@code core.history} and {@code core.text}.
 */
package org.copydesk.api.compare;
