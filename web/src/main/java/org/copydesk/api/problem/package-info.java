/**
 * What went wrong, told to programs as RFC 9457 asks. Knows the core's refusals and nothing of the resources. Uses
 * {@code api.text}, {@code core}, {@code gate} and {@code persistence}.
 */
package org.copydesk.api.problem;
