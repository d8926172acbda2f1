/**
 * The page of one article: what is decided there, and about which text. Uses {@code stack} for the product, {@code browser}
 * for windows and {@code screen} for what is on the page.
 */
package org.copydesk.deployment.article;
