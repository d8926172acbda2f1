package org.copydesk.core;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the product is found by those who do not run it, as {@code COPYDESK_PUBLIC_URL} says. */
public final class PublicAddress {

    private static final String SETTING = "COPYDESK_PUBLIC_URL";

    private PublicAddress() {}

    /** Without a slash at its end; empty when it is whatever was called. */
    public static Optional<String> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(SETTING))
                .map(url -> url.strip().replaceAll("/+$", ""))
                .filter(url -> !url.isEmpty());
    }

    /** Scheme, host and port of an address, as a browser says them in {@code Origin}. */
    public static String origin(String address) {
        var uri = URI.create(address);
        var isUsual = uri.getPort() < 0 || uri.getPort() == ("https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80);
        return (uri.getScheme() + "://" + uri.getHost()).toLowerCase(Locale.ROOT)
                + (isUsual ? "" : ":" + uri.getPort());
    }
}
