package org.copydesk.web.failure;

/** The address says something that means nothing here, such as words where a number belongs. */
class UnreadableAddress extends RuntimeException {

    UnreadableAddress(String parameter) {
        super(parameter);
    }
}
