/**
 * What all calls have in common: how far a list goes, which revision is meant, where a call may come from. Uses nothing but
 * the problems it answers with.
 */
package org.copydesk.api.request;
