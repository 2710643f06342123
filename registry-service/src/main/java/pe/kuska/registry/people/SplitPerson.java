package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Move;
import pe.kuska.registry.people.domain.IdentityLedger.Standing;
import pe.kuska.registry.people.domain.NeverAgain;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;
import pe.kuska.registry.people.persistence.PersonRepository;

/**
 * Says that what was taken for one person are two: a merge is undone, or records that were filed under the wrong person get
 * one of their own. Recognition does not join again what a steward separated.
 */
@ApplicationScoped
public class SplitPerson {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final LedgerRepository ledger;
    private final NeverAgain neverAgain;
    private final SettleIdentity settle;
    private final Vault vault;
    private final InstantSource clock;

    SplitPerson(
            CallerProvider callers,
            PersonRepository people,
            LedgerRepository ledger,
            NeverAgain neverAgain,
            SettleIdentity settle,
            Vault vault,
            InstantSource clock) {
        this.callers = callers;
        this.people = people;
        this.ledger = ledger;
        this.neverAgain = neverAgain;
        this.settle = settle;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The two people there are now.
     *
     * @param from whom the code of the whole stands for still
     * @param decisionId the merge that was undone, or the move that may be
     */
    public record Parted(PersonCode from, PersonCode separated, UUID decisionId) {}

    /** Undoes a merge. Records registered since go with the side they were recognised as. */
    @Transactional
    public Parted undoMerge(PersonCode code, UUID mergeId, String reason) {
        Person person = people.findOwn(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Merge merge = ledger.findMerge(mergeId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Family family = ledger.hold(List.of(person.id(), merge.one(), merge.other()));
        if (!family.ledger().stands(mergeId)) {
            throw new RuleViolation(PersonProblem.MERGE_ALREADY_UNDONE);
        }
        Standing before = family.ledger().standing();
        if (!before.leaderOf(person.id()).equals(before.leaderOf(merge.one()))) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        return undo(family, merge, reason, decided());
    }

    /** Gives records that were filed under the wrong person to a new one, or undoes the merge that brought them. */
    @Transactional
    public Parted separateRecords(PersonCode code, Set<UUID> records, String reason) {
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Family family = ledger.hold(List.of(person.id()));
        Standing before = family.ledger().standing();
        UUID from = before.leaderOf(person.id());
        Set<UUID> all = before.recordsOf(from);
        if (!all.containsAll(records)) {
            throw new RuleViolation(PersonProblem.RECORDS_OF_SOMEBODY_ELSE, "records", "not-of-this-person");
        }
        if (records.isEmpty() || all.size() == records.size()) {
            throw new RuleViolation(PersonProblem.NOTHING_WOULD_REMAIN, "records", "some-must-remain");
        }
        Optional<Merge> boundary = mergeBetween(family.ledger(), before, records);
        return boundary.isPresent()
                ? undo(family, boundary.get(), reason, decided())
                : move(family, from, records, reason, decided());
    }

    private Parted undo(Family family, Merge merge, String reason, Decided decided) {
        IdentityLedger identities = family.ledger();
        if (!identities.holds(merge.id())) {
            throw new RuleViolation(PersonProblem.MERGE_DOES_NOT_HOLD);
        }
        Change change = identities.separate(merge.id());
        change.undoneMerges()
                .forEach(undone -> ledger.undoMerge(undone, seal(reason, MergeReasons.ofUndoneMerge(undone)), decided));
        UUID one = change.after().leaderOf(merge.one());
        UUID other = change.after().leaderOf(merge.other());
        UUID from = change.before().leaderOf(merge.one());
        UUID separated = one.equals(from) ? other : one;
        settle.parted(family, change, from, separated, decided);
        neverAgain.say(
                tellingFirst(change.after(), merge.one(), one),
                tellingFirst(change.after(), merge.other(), other),
                reason,
                decided);
        return new Parted(family.codeOf(from), family.codeOf(separated), merge.id());
    }

    private Parted move(Family family, UUID from, Set<UUID> records, String reason, Decided decided) {
        Person newcomer = Person.firstSeen(decided.at());
        people.persistAndFlush(newcomer);
        Move move = new Move(Uuids.next(), newcomer.id(), records);
        ledger.keep(move, seal(reason, MergeReasons.ofMove(move.id())), decided);
        Change change = family.ledger().move(move);
        Family all = family.with(newcomer);
        settle.parted(all, change, from, newcomer.id(), decided);
        neverAgain.say(List.copyOf(change.after().recordsOf(from)), List.copyOf(records), reason, decided);
        return new Parted(all.codeOf(from), newcomer.code(), move.id());
    }

    /** The merge of which these records are exactly one side, if there is one. */
    private static Optional<Merge> mergeBetween(IdentityLedger identities, Standing standing, Set<UUID> records) {
        Set<UUID> rest = new HashSet<>(
                standing.recordsOf(standing.holderOf(records.iterator().next())));
        rest.removeAll(records);
        Set<UUID> people = filedUnder(standing, records);
        Set<UUID> peopleOfRest = filedUnder(standing, rest);
        return identities.merges().stream()
                .filter(merge -> identities.holds(merge.id()))
                .filter(merge -> {
                    Set<UUID> side = identities.sideOf(merge);
                    boolean away =
                            side.containsAll(people) && peopleOfRest.stream().noneMatch(side::contains);
                    boolean stays =
                            side.containsAll(peopleOfRest) && people.stream().noneMatch(side::contains);
                    return away || stays;
                })
                .max(Comparator.comparing(Merge::id));
    }

    private static Set<UUID> filedUnder(Standing standing, Collection<UUID> records) {
        Set<UUID> people = new HashSet<>();
        records.forEach(record -> people.add(standing.filedUnder(record)));
        return people;
    }

    /** Somebody's records, those of the person whom the merge named first. */
    private static List<UUID> tellingFirst(Standing standing, UUID named, UUID leader) {
        List<UUID> records = new ArrayList<>(standing.recordsOf(leader));
        records.sort(Comparator.comparing(
                (UUID record) -> !standing.filedUnder(record).equals(named)));
        return records;
    }

    private byte[] seal(String reason, String name) {
        return vault.seal(reason.getBytes(StandardCharsets.UTF_8), name);
    }

    private Decided decided() {
        Caller caller = callers.current();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return MergePeople.decidedOf(caller, now);
    }
}
