/**
 * What became of the words, over HTTP: two revisions beside each other, and who wrote what. Delegates to comparing and
 * crediting.
 */
package org.copydesk.api.compare;
