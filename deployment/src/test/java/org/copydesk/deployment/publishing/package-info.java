/**
 * What the product publishes by itself when the time comes. Uses the running product.
 */
package org.copydesk.deployment.publishing;
