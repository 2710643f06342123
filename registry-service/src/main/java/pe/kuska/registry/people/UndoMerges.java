package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;

/** Undoes merges whose reason is gone. Nobody said that the two are different, so recognition may join them again. */
@ApplicationScoped
public class UndoMerges {

    private final LedgerRepository ledger;
    private final SettleIdentity settle;

    UndoMerges(LedgerRepository ledger, SettleIdentity settle) {
        this.ledger = ledger;
        this.settle = settle;
    }

    /** Undoes the merges made because of records that are withdrawn; two whom another merge joins too stay one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undoMergesBecauseOf(Collection<UUID> recordIds, Caller withdrawnBy, Instant now) {
        ledger.listBecauseOf(recordIds).forEach(mergeId -> undoMerge(mergeId, withdrawnBy, now));
    }

    /** Undoes one merge, such as one that another model does not make. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undoMerge(UUID mergeId, Caller withdrawnBy, Instant now) {
        Merge merge = ledger.findMerge(mergeId).orElseThrow();
        Family family = ledger.hold(List.of(merge.one(), merge.other()));
        if (!family.ledger().stands(mergeId)) {
            return;
        }
        Decided decided = MergePeople.decidedOf(withdrawnBy, now);
        Change change = family.ledger().withdraw(mergeId);
        ledger.undoMerge(mergeId, null, decided);
        if (!change.ledElsewhere().isEmpty()) {
            UUID from = change.before().leaderOf(merge.one());
            UUID one = change.after().leaderOf(merge.one());
            UUID other = change.after().leaderOf(merge.other());
            settle.parted(family, change, from, one.equals(from) ? other : one, decided);
        }
    }
}
