package pe.kuska.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One link of the audit chain as it is stored.
 *
 * @param occurredAt to the microsecond, which is what the database keeps
 * @param actor pseudonymous subject of the token, or the service's own name
 * @param outcome {@code DONE} or {@code DENIED}
 * @param details a JSON object exactly as written, because it is part of what is authenticated
 */
record AuditEntry(
        Instant occurredAt,
        String actor,
        String actorKind,
        @Nullable String institution,
        @Nullable String unit,
        String roles,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String purpose,
        String outcome,
        @Nullable String requestId,
        String details) {

    /** The entry as bytes in which no field can run into the next. */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(occurredAt.getEpochSecond());
            out.writeInt(occurredAt.getNano());
            for (String field : new @Nullable String[] {
                actor,
                actorKind,
                institution,
                unit,
                roles,
                action,
                subjectType,
                subjectId,
                purpose,
                outcome,
                requestId,
                details
            }) {
                write(out, field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        byte[] content = field.getBytes(UTF_8);
        out.writeInt(content.length);
        out.write(content);
    }
}
