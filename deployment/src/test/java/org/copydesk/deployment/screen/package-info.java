/**
 * The screens of the product, one class each: what a person does there and what they read. Things are found by role and
 * label, and waiting happens in here. Uses Playwright only.
 */
package org.copydesk.deployment.screen;
