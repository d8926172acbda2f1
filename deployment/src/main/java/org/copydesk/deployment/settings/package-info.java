/**
 * What a running product is told: its ports, its folders, its passwords and the environment it was started in.
 * Uses the JDK only.
 */
package org.copydesk.deployment.settings;
