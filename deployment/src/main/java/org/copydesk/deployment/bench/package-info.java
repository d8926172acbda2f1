/**
 * The project's own benchmark: work of people through HTTP against a running product, beside the same row changes straight in
 * its database. Uses the settings of the product it measures.
 */
package org.copydesk.deployment.bench;
