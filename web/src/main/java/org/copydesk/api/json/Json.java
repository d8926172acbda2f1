package org.copydesk.api.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.problem.FieldError;
import org.copydesk.core.text.TextLimits;

/**
 * Records as JSON. Nothing is guessed: a number is no text and half a number none, a list holds no nulls, a name that is not
 * known is an error.
 */
public final class Json {

    /** Names are short, and no text is longer than a body. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNameLength(200)
            .maxStringLength(2 * TextLimits.BODY)
            .maxNumberLength(100)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
            .addHandler(new UnknownNames())
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(String.class, new StorableText()))
            .build();

    private Json() {}

    /** @throws CallRefused naming what is wrong and where */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(new ByteArrayInputStream(json), type);
    }

    /** @throws CallRefused naming what is wrong and where */
    static <T> T read(InputStream json, Class<T> type) {
        var unknown = new ArrayList<FieldError>();
        try {
            var value = MAPPER.readerFor(type)
                    .withAttribute(UnknownNames.class, unknown)
                    .<T>readValue(json);
            if (value == null) throw CallRefused.because(CallFault.MALFORMED_JSON, "An object is expected, not null.");
            if (!unknown.isEmpty()) throw new CallRefused(CallFault.INVALID_INPUT, List.copyOf(unknown));
            return value;
        } catch (UnknownNames.Enough enough) {
            throw new CallRefused(CallFault.INVALID_INPUT, List.copyOf(unknown));
        } catch (IOException malformed) {
            throw MalformedJson.refusal(malformed);
        }
    }

    public static void write(OutputStream out, Object value) throws IOException {
        MAPPER.writeValue(out, value);
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
