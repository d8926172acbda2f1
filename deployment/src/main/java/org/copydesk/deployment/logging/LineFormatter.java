package org.copydesk.deployment.logging;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * One record, one line, whoever logs it: control characters of messages and failures are written as what they are called, so
 * that nobody writes a line of the log who only sent a request. Only the frames of a failure have lines of their own.
 */
public class LineFormatter extends PatternFormatter {

    @Override
    public String format(ExtLogRecord entry) {
        var told = new ExtLogRecord(entry);
        told.setMessage(line(entry.getFormattedMessage()), FormatStyle.NO_FORMAT);
        told.setThrown(ToldFailure.of(entry.getThrown(), 0));
        return super.format(told);
    }

    static String line(String text) {
        if (text == null) return null;
        if (text.codePoints().noneMatch(LineFormatter::breaksLines)) return text;
        var line = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (breaksLines(sign)) line.append(name(sign));
            else line.appendCodePoint(sign);
        });
        return line.toString();
    }

    private static boolean breaksLines(int sign) {
        return Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029;
    }

    private static String name(int sign) {
        return switch (sign) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted(sign);
        };
    }
}
