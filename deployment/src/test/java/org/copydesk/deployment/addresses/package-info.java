/**
 * Addresses of the desk that lead nowhere, as somebody meets them who typed or cut one.
 */
package org.copydesk.deployment.addresses;
