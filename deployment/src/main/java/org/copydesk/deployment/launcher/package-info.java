/**
 * The commands behind {@code ./copydesk}: what they are called, what they take and what they say. Uses
 * {@code deployment.bench}, {@code deployment.samples}, {@code deployment.sending}, {@code deployment.server} and
 * {@code deployment.settings}.
 */
package org.copydesk.deployment.launcher;
