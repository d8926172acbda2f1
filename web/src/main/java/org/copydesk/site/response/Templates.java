package org.copydesk.site.response;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The templates below {@code site/} on the class path. Whatever is put into them is escaped unless it says {@code raw}. */
@ApplicationScoped
public class Templates {

    private final PebbleEngine engine = engine();

    public String filled(String template, Map<String, Object> values) {
        var out = new StringWriter(16_384);
        try {
            engine.getTemplate(template).evaluate(out, values, Locale.ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(template, e);
        }
        return out.toString();
    }

    private static PebbleEngine engine() {
        var loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("site");
        loader.setSuffix(".peb");
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(true)
                .build();
    }
}
