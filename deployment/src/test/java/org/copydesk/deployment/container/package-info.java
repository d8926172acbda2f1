/**
 * Tests that run inside the server, in the built application deployed once more for all of them, beside the served one.
 * Uses the application's own beans and Arquillian.
 */
package org.copydesk.deployment.container;
