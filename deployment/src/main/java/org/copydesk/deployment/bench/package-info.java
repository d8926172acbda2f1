/**
 * The project's own benchmark: work of people through HTTP against a running product, beside the same row changes
 * straight in its database. Uses {@code deployment.bench.http}, {@code deployment.bench.measure},
 * {@code deployment.process}, {@code deployment.server} and {@code deployment.settings}.
 */
package org.copydesk.deployment.bench;
