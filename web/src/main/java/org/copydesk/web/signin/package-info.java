/**
 * Tells those who come to sign in when that cannot be. Stands before the server's own sign-in, which would send them to a
 * Keycloak that does not answer; uses Undertow for that. Uses {@code web.frame}.
 */
package org.copydesk.web.signin;
