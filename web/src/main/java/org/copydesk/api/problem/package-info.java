/**
 * What went wrong, told to programs as RFC 9457 asks. Knows the core's refusals and nothing of the resources.
 */
package org.copydesk.api.problem;
