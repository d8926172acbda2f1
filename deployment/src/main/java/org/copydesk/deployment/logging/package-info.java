/**
 * How the server writes its log. Runs inside WildFly as a module of its own, and uses nothing but its log manager.
 */
package org.copydesk.deployment.logging;
