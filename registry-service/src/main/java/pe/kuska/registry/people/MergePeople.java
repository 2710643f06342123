package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Standing;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.NeverAgain;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;

/**
 * Makes two people one: the older code stays, the other leads to it. No record is touched, so that the merge can be undone
 * at any time as if it had never been.
 */
@ApplicationScoped
public class MergePeople {

    private final LedgerRepository ledger;
    private final NeverAgain neverAgain;
    private final SettleIdentity settle;
    private final Vault vault;

    MergePeople(LedgerRepository ledger, NeverAgain neverAgain, SettleIdentity settle, Vault vault) {
        this.ledger = ledger;
        this.neverAgain = neverAgain;
        this.settle = settle;
        this.vault = vault;
    }

    /** Which code stays and which leads to it, by which merge. */
    public record Merged(UUID mergeId, PersonCode survivor, PersonCode absorbed) {}

    /**
     * Merges two people because a steward confirmed a possible match.
     *
     * @return empty if they are one already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Merged> merge(UUID one, UUID other, @Nullable UUID matchId, Caller decidedBy, Instant now) {
        return merge(one, other, MergeCause.decided(matchId, null), decidedBy, now);
    }

    /**
     * Merges two people. Those named should be whom the records that tell so are filed under: then the merge stays with them
     * whatever is undone around it. Recognition never joins again what a steward separated.
     *
     * @return empty if they are one already; the merge then holds only if another one is undone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Merged> merge(UUID one, UUID other, MergeCause cause, Caller decidedBy, Instant now) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        Family family = ledger.hold(List.of(one, other));
        Standing before = family.ledger().standing();
        if (cause.kind() != MergeCause.Kind.STEWARD
                && neverAgain.wasSaid(
                        before.recordsOf(before.leaderOf(one)), before.recordsOf(before.leaderOf(other)))) {
            return Optional.empty();
        }
        return settle(family, new Merge(Uuids.next(), one, other), cause, decidedOf(decidedBy, now));
    }

    /** Whether two people are one by now; both are held until the transaction ends, so that it stays true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean areOne(UUID one, UUID other) {
        Standing standing = ledger.hold(List.of(one, other)).ledger().standing();
        return standing.leaderOf(one).equals(standing.leaderOf(other));
    }

    /** The same where the people are held already. */
    Optional<Merged> settle(Family family, Merge merge, MergeCause cause, Decided decided) {
        String reason = cause.reason();
        byte[] sealed = reason == null
                ? null
                : vault.seal(reason.getBytes(StandardCharsets.UTF_8), MergeReasons.ofMerge(merge.id()));
        ledger.keep(merge, cause, sealed, decided);
        Change change = family.ledger().merge(merge);
        if (change.ledElsewhere().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settle.joined(family, change, merge, cause.kind(), decided));
    }

    static Decided decidedOf(Caller caller, Instant now) {
        return new Decided(caller.subject(), caller.institution().code(), now);
    }
}
