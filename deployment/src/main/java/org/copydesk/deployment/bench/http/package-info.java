/**
 * A load driver's HTTP: one kept connection and requests as bytes, so that the driver costs little of the two cores it shares
 * with what it measures. Uses nothing of the product.
 */
package org.copydesk.deployment.bench.http;
