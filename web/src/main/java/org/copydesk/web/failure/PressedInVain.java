package org.copydesk.web.failure;

/** What somebody pressed is on the page no more, as things are by now. */
class PressedInVain extends RuntimeException {

    private static final long serialVersionUID = 1;
}
