package pe.kuska.platform.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What no request may say, whatever it is about: a day that no record can bear, or nothing at all where a list has its
 * next member. Said here once, it is refused with its field and never reaches a rule or the database.
 */
@Singleton
class ReadableJson implements ObjectMapperCustomizer {

    private static final String NO_SUCH_YEAR = "no such year";
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        mapper.registerModule(new SimpleModule("kuska-days")
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Instant.class, new Moment()));
    }

    /** After the framework's own reading of days, which it would otherwise replace. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(json, context);
            if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
                throw context.weirdStringException("", LocalDate.class, NO_SUCH_YEAR);
            }
            return day;
        }
    }

    private static final class Moment extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Instant moment = InstantDeserializer.INSTANT.deserialize(json, context);
            if (moment != null && (moment.isBefore(FIRST) || moment.isAfter(LAST))) {
                throw context.weirdStringException("", Instant.class, NO_SUCH_YEAR);
            }
            return moment;
        }
    }
}
