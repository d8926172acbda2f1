package org.copydesk.api.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Strings that can be stored: neither the character U+0000 nor half a character has a place in a database. */
class StorableText extends StdScalarDeserializer<String> {

    static final String UNSTORABLE = "contains U+0000 or half a character";

    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(json, context);
        if (text == null || text.codePoints().noneMatch(StorableText::isUnstorable)) return text;
        return (String) context.handleWeirdStringValue(String.class, "", UNSTORABLE);
    }

    private static boolean isUnstorable(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
