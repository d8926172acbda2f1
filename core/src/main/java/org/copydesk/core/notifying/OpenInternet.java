package org.copydesk.core.notifying;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses belong to the internet at large, and not to this machine or the network it stands in. */
final class OpenInternet {

    /** What is set aside beyond what Java knows of: networks of providers, tests, documents, relays, and what was never given out. */
    private static final List<Network> SET_ASIDE = List.of(
            Network.of("0.0.0.0", 8),
            Network.of("100.64.0.0", 10),
            Network.of("192.0.0.0", 24),
            Network.of("192.0.2.0", 24),
            Network.of("192.88.99.0", 24),
            Network.of("198.18.0.0", 15),
            Network.of("198.51.100.0", 24),
            Network.of("203.0.113.0", 24),
            Network.of("240.0.0.0", 4),
            Network.of("2001::", 23),
            Network.of("2001:db8::", 32),
            Network.of("3fff::", 20));

    /** All of IPv6 that was ever given out to the internet. */
    private static final Network GIVEN_OUT = Network.of("2000::", 3);

    /** IPv6 addresses that lead to an IPv4 address, which is their end, or stands behind the first two bytes. */
    private static final Network TRANSLATED = Network.of("64:ff9b::", 96);

    private static final Network SIX_TO_FOUR = Network.of("2002::", 16);

    private OpenInternet() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        if (SET_ASIDE.stream().anyMatch(block -> block.holds(address))) return false;
        if (!(address instanceof Inet6Address)) return true;
        if (TRANSLATED.holds(address)) return is(embedded(address, 12));
        if (SIX_TO_FOUR.holds(address)) return is(embedded(address, 2));
        return GIVEN_OUT.holds(address);
    }

    private static InetAddress embedded(InetAddress address, int from) {
        return parse(Arrays.copyOfRange(address.getAddress(), from, from + 4));
    }

    private static InetAddress parse(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Network(List<Byte> beginning, int bits, boolean isSix) {

        static Network of(String literal, int bits) {
            try {
                var address = InetAddress.getByName(literal);
                var bytes = new java.util.ArrayList<Byte>();
                for (byte each : address.getAddress()) bytes.add(each);
                return new Network(bytes, bits, !(address instanceof Inet4Address));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holds(InetAddress address) {
            if (isSix != address instanceof Inet6Address) return false;
            var bytes = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (beginning.get(bit / 8) & mask)) return false;
            }
            return true;
        }
    }
}
