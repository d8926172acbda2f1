/** The servers of the product as the launcher sets them up. */
package org.copydesk.deployment.server;
