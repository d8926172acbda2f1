/**
 * Articles that go out together or not at all, put together and sent out by editors. Uses the bundling of the core.
 */
package org.copydesk.web.bundles;
