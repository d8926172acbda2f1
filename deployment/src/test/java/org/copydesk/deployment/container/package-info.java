/**
 * Tests that run inside the server, in the built application beside the one that is being served.
 * Uses the application's own beans and Arquillian.
 */
package org.copydesk.deployment.container;
