package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.MergePeople.Merged;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Standing;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.NeverAgain;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;
import pe.kuska.registry.people.persistence.PersonRepository;

/** A steward says that two codes are one person without having been asked, or that records were separated by mistake. */
@ApplicationScoped
public class MergeByHand {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final LedgerRepository ledger;
    private final MergePeople mergePeople;
    private final SettleIdentity settle;
    private final NeverAgain neverAgain;
    private final Vault vault;
    private final InstantSource clock;

    MergeByHand(
            CallerProvider callers,
            PersonRepository people,
            LedgerRepository ledger,
            MergePeople mergePeople,
            SettleIdentity settle,
            NeverAgain neverAgain,
            Vault vault,
            InstantSource clock) {
        this.callers = callers;
        this.people = people;
        this.ledger = ledger;
        this.mergePeople = mergePeople;
        this.settle = settle;
        this.neverAgain = neverAgain;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Merges the people of two codes.
     *
     * @param despiteRejection although somebody said before that they are two
     */
    @Transactional
    public Merged merge(PersonCode code, PersonCode other, String reason, boolean despiteRejection) {
        UUID one = idOf(code);
        UUID two = idOf(other);
        Family family = ledger.hold(List.of(one, two));
        Standing before = family.ledger().standing();
        if (before.leaderOf(one).equals(before.leaderOf(two))) {
            throw new RuleViolation(PersonProblem.ALREADY_ONE_PERSON);
        }
        Set<UUID> records = before.recordsOf(before.leaderOf(one));
        Set<UUID> others = before.recordsOf(before.leaderOf(two));
        Decided decided = decided();
        if (neverAgain.wasSaid(records, others)) {
            if (!despiteRejection) {
                throw new RuleViolation(PersonProblem.REJECTED_BEFORE);
            }
            neverAgain.takeBack(records, others, reason, decided);
        }
        return mergePeople
                .settle(family, new Merge(Uuids.next(), one, two), MergeCause.decided(null, reason), decided)
                .orElseThrow();
    }

    /** Takes records back that were given to a newcomer; if nothing is left of the newcomer, that code leads back too. */
    @Transactional
    public PersonCode takeBack(PersonCode code, UUID moveId, String reason) {
        UUID asked = idOf(code);
        Family family =
                ledger.holdForMoveBack(moveId).orElseThrow(() -> new RuleViolation(PersonProblem.MERGE_ALREADY_UNDONE));
        if (!family.codes().containsKey(asked)) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        Decided decided = decided();
        Change change = family.ledger().moveBack(moveId);
        Set<UUID> returned = change.filedElsewhere();
        Set<UUID> holders = new TreeSet<>();
        returned.forEach(record -> {
            if (change.before().holderOf(record).equals(change.after().holderOf(record))) {
                // Merged since: it is that merge which would have to be undone.
                throw new RuleViolation(PersonProblem.ALREADY_ONE_PERSON);
            }
            holders.add(change.after().holderOf(record));
        });
        ledger.undoMove(
                moveId,
                vault.seal(reason.getBytes(StandardCharsets.UTF_8), MergeReasons.ofUndoneMove(moveId)),
                decided);
        holders.forEach(holder -> giveBack(family, change, holder, reason, decided));
        returned.stream().findFirst().ifPresent(any -> leadBack(family, change, any, reason, decided));
        return family.codeOf(family.ledger().standing().leaderOf(asked));
    }

    private void giveBack(Family family, Change change, UUID holder, String reason, Decided decided) {
        Set<UUID> theirs = change.after().recordsOf(holder);
        Set<UUID> returned = new TreeSet<>(theirs);
        returned.retainAll(change.filedElsewhere());
        Set<UUID> others = new TreeSet<>(theirs);
        others.removeAll(returned);
        UUID from = change.before().holderOf(returned.iterator().next());
        settle.parted(family, change, from, holder, decided);
        neverAgain.takeBack(returned, others, reason, decided);
    }

    /** Lets the code of a newcomer who is nobody any more lead where a record went. */
    private void leadBack(Family family, Change change, UUID record, String reason, Decided decided) {
        UUID newcomer = change.before().filedUnder(record);
        if (change.after().recordsOf(change.after().leaderOf(newcomer)).isEmpty()) {
            Merge home = new Merge(Uuids.next(), change.after().filedUnder(record), newcomer);
            mergePeople.settle(family, home, MergeCause.decided(null, reason), decided);
        }
    }

    private UUID idOf(PersonCode code) {
        return people.findOwn(code)
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND))
                .id();
    }

    private Decided decided() {
        return MergePeople.decidedOf(callers.current(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
