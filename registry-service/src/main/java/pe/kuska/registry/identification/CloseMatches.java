package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.registry.identification.domain.MatchCandidate;
import pe.kuska.registry.identification.domain.MatchCandidate.Status;
import pe.kuska.registry.identification.persistence.MatchCandidateRepository;

/** Takes questions off the stewards' list that no longer arise, because a record they are about was withdrawn. */
@ApplicationScoped
public class CloseMatches {

    private static final String REASON = "El registro se retiró.";

    private final MatchCandidateRepository matches;
    private final Vault vault;
    private final InstantSource clock;

    CloseMatches(MatchCandidateRepository matches, Vault vault, InstantSource clock) {
        this.matches = matches;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void about(List<UUID> recordIds, Caller withdrawnBy) {
        if (recordIds.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (MatchCandidate match : matches.listPendingAbout(recordIds)) {
            match.decide(
                    Status.WITHDRAWN,
                    withdrawnBy.subject(),
                    withdrawnBy.institution().code(),
                    vault.seal(REASON.getBytes(StandardCharsets.UTF_8), "match-candidate:" + match.id()),
                    now);
        }
    }
}
