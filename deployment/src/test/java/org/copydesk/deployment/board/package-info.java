/** The board in a browser. */
package org.copydesk.deployment.board;
