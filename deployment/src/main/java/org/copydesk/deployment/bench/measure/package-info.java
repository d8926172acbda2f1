/**
 * Rates and their spread: many workers for a while, then medians and a table. Uses nothing of the product.
 */
package org.copydesk.deployment.bench.measure;
