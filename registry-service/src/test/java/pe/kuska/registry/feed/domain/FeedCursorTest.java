package pe.kuska.registry.feed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCursorTest {

    @Property
    void isReadAsItWasWritten(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000L) long micros,
            @ForAll @LongRange(min = 0) long position) {
        FeedCursor cursor = new FeedCursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), position);
        assertThat(FeedCursor.parse(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ayer", "AAAA", "AgAAAAAAAAAAAAAAAAAAAAA", "%%%"})
    void isNoneIfWeDidNotWriteIt(String written) {
        assertThat(FeedCursor.parse(written)).isEmpty();
    }

    @Test
    void hasNothingInItThatAnAddressCannotCarry() {
        assertThat(FeedCursor.from(Instant.parse("2026-11-22T12:00:00Z")).toString())
                .matches("[A-Za-z0-9_-]+");
    }
}
