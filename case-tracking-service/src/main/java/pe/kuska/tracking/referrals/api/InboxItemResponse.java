package pe.kuska.tracking.referrals.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.deadlines.Deadline;
import pe.kuska.tracking.deadlines.DeadlineResponse;
import pe.kuska.tracking.referrals.domain.ReferralStatus;
import pe.kuska.tracking.referrals.persistence.InboxItem;

/** A line of a unit's inbox. */
@Schema(name = "InboxItem")
record InboxItemResponse(
        UUID id,

        @Schema(description = "Para If-Match, sin volver a leer la derivación")
        String etag,

        ReferralStatus status,
        String personCode,
        @Nullable String caseCode,
        String fromInstitution,
        @Nullable String fromUnit,
        String reason,
        Instant sentAt,
        Instant statusSince,
        boolean overdue,
        Optional<DeadlineResponse> deadline) {

    static InboxItemResponse from(InboxItem item, Optional<Deadline> deadline, Instant now) {
        return new InboxItemResponse(
                item.id(),
                "\"" + item.version() + "\"",
                item.status(),
                item.personCode(),
                item.caseCode(),
                item.fromInstitution(),
                item.fromUnit(),
                item.reason(),
                item.sentAt(),
                item.statusSince(),
                deadline.map(each -> each.isOverdueAt(now)).orElse(false),
                deadline.map(each -> DeadlineResponse.from(each, now)));
    }
}
