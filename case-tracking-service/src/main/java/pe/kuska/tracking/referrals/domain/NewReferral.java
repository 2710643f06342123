package pe.kuska.tracking.referrals.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sends with a person.
 *
 * @param personCode the CUV as the sender knows it
 * @param legalBasis what obliges or allows the sender, a code of {@code legal_basis}
 * @param forChild whether the person is known to be a child, to whom shorter deadlines are due
 * @param sealedNotes free text for the receiving unit, already encrypted
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewReferral(
        UUID id,
        String personCode,
        @Nullable String caseCode,
        Desk from,
        Desk to,
        String reason,
        String legalBasis,
        Consent consent,
        @Nullable String overrideReason,
        byte @Nullable [] sealedNotes,
        @Nullable UUID previousId,
        List<String> documents,
        boolean forChild) {}
