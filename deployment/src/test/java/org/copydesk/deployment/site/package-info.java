/**
 * The public site as its readers and their programs find it. Uses the running product and the people who publish.
 */
package org.copydesk.deployment.site;
