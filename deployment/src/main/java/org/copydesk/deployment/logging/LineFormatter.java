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
        told.setMessage(OneLine.of(entry.getFormattedMessage()), FormatStyle.NO_FORMAT);
        told.setThrown(ToldFailure.of(entry.getThrown(), 0));
        return super.format(told);
    }
}
