/**
 * Every page as everybody sees it: in light and in dark, wide and as narrow as a telephone, by eye and by ear. Uses the
 * browser, and the API to bring articles into every state.
 */
package org.copydesk.deployment.looks;
