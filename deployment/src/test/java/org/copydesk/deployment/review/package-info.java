/**
 * People talking to each other about a text, through the browser.
 */
package org.copydesk.deployment.review;
