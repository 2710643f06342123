package pe.kuska.registry.feed.domain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in the feed: after an event, by the moment it was published and its position. Events are published in the
 * order in which those of one case or person happened, a batch at a time, so that nothing appears behind a place that
 * was already read.
 */
public record FeedCursor(Instant publishedAt, long position) {

    private static final byte FORM = 1;
    private static final int BYTES = 1 + 2 * Long.BYTES;

    /** Before everything published at or after a moment. */
    public static FeedCursor from(Instant moment) {
        return new FeedCursor(moment.truncatedTo(ChronoUnit.MICROS), 0);
    }

    /** The place that a text stands for, or empty if we did not write it. */
    public static Optional<FeedCursor> parse(String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            if (bytes.length != BYTES || bytes[0] != FORM) {
                return Optional.empty();
            }
            ByteBuffer content = ByteBuffer.wrap(bytes, 1, BYTES - 1);
            return Optional.of(
                    new FeedCursor(Instant.EPOCH.plus(content.getLong(), ChronoUnit.MICROS), content.getLong()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** In one form for addresses; its content is ours alone. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put(FORM)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt))
                .putLong(position)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
