package org.copydesk.core.text.markup;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** A host by its number, which may be written whole, in parts, to the base of eight, ten or sixteen: 127.1 and 0x7f000001 are one. */
final class NumberedHost {

    private static final Pattern NUMBER = Pattern.compile("(?i)0x[0-9a-f]{0,8}|[0-9]{1,12}");
    private static final int PARTS = 4;

    private NumberedHost() {}

    /** In four parts to the base of ten; as it stands where it is a name. */
    static String of(String host) {
        var parts = host.split("\\.", PARTS + 1);
        var numbers = new ArrayList<Long>();
        for (var part : parts) {
            if (parts.length > PARTS || !NUMBER.matcher(part).matches()) return host;
            var number = number(part);
            if (number < 0) return host;
            numbers.add(number);
        }
        long whole = numbers.get(numbers.size() - 1);
        for (int i = 0; i < numbers.size() - 1; i++) whole += numbers.get(i) << (8 * (PARTS - 1 - i));
        return part(whole, 3) + "." + part(whole, 2) + "." + part(whole, 1) + "." + part(whole, 0);
    }

    private static long part(long number, int place) {
        return (number >> (8 * place)) & 255;
    }

    private static long number(String written) {
        try {
            if (written.regionMatches(true, 0, "0x", 0, 2))
                return written.length() == 2 ? 0 : Long.parseLong(written.substring(2), 16);
            return Long.parseLong(written, written.startsWith("0") ? 8 : 10);
        } catch (NumberFormatException name) {
            return -1;
        }
    }
}
