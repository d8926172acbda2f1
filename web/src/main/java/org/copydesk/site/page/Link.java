package org.copydesk.site.page;

import org.copydesk.site.response.Links;

/** Words that lead somewhere. */
public record Link(String words, String address) {

    static Link toSubject(String name) {
        return new Link(name, Links.subject(name));
    }
}
