package pe.kuska.registry.htcds.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed out, or was begun.
 *
 * @param finishedAt absent if the file broke off: whoever got it does not have all of it
 */
public record HtcdsExport(
        UUID id,
        String institution,
        String purpose,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable ExportReport report) {}
