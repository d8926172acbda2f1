/**
 * The rules of the house that a compiler does not check.
 * Uses the compiled classes and the sources of every module.
 */
package org.copydesk.deployment.architecture;
