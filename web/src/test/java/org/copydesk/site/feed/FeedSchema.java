package org.copydesk.site.feed;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the standards ask of a feed, checked by jing, which knows nothing of ours. */
enum FeedSchema {
    ATOM("atom.rnc"),
    RSS("rss.rnc");

    private final String grammar;

    FeedSchema(String grammar) {
        this.grammar = grammar;
    }

    /** What is wrong with it; nothing where it is right. */
    List<String> faults(String xml) throws IOException, SAXException {
        var faults = new Faults();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        if (!driver.loadSchema(
                new InputSource(FeedSchema.class.getResource(grammar).toExternalForm())))
            throw new IllegalStateException(grammar + ": " + faults.said);
        driver.validate(new InputSource(new StringReader(xml)));
        return faults.said;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            said.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
