/**
 * What people come to do, done in the browser from the beginning to the end. Uses the screens; the API only prepares what
 * a test is not about.
 */
package org.copydesk.deployment.job;
