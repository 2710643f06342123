package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.registry.people.MergePeople.Merged;
import pe.kuska.registry.people.domain.CasesOfPerson;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.MergeCause;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.events.IdentityEventsOut;
import pe.kuska.registry.people.events.PersonsMerged;
import pe.kuska.registry.people.events.PersonsSplit;
import pe.kuska.registry.people.events.PersonsSplit.MovedRecord;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;

/** Lets a decision about who is who take effect: codes and records follow it, others are told, and it is on record. */
@ApplicationScoped
class SettleIdentity {

    private final LedgerRepository ledger;
    private final CasesOfPerson cases;
    private final IdentityEventsOut events;
    private final AuditTrail audit;

    SettleIdentity(LedgerRepository ledger, CasesOfPerson cases, IdentityEventsOut events, AuditTrail audit) {
        this.ledger = ledger;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
    }

    /** Two people became one. */
    Merged joined(Family family, Change change, Merge merge, MergeCause.Kind cause, Decided decided) {
        ledger.apply(change);
        UUID leader = change.after().leaderOf(merge.one());
        UUID leaderOfOne = change.before().leaderOf(merge.one());
        PersonCode survivor = family.codeOf(leader);
        PersonCode absorbed =
                family.codeOf(leaderOfOne.equals(leader) ? change.before().leaderOf(merge.other()) : leaderOfOne);
        events.merged(new PersonsMerged(
                survivor.value(),
                absorbed.value(),
                decided.institution(),
                decided.at(),
                cause.name(),
                otherCodes(family, change, leader),
                ledger.nextRevision()));
        audit.record(new AuditEvent(
                "MERGE_PEOPLE",
                "person",
                survivor.value(),
                Optional.empty(),
                Map.of("absorbed", absorbed.value(), "cause", cause.name())));
        return new Merged(merge.id(), survivor, absorbed);
    }

    /** What was taken for one person is two: the separated one is in use again, or somebody new. */
    void parted(Family family, Change change, UUID from, UUID separated, Decided decided) {
        ledger.apply(change);
        Set<UUID> staying = change.after().recordsOf(from);
        Set<UUID> leaving = change.after().recordsOf(separated);
        Map<UUID, String> caseOf = cases.codesByRecord(union(staying, leaving));
        Set<String> casesStaying = casesOf(staying, caseOf);
        Set<String> casesLeaving = casesOf(leaving, caseOf);
        events.split(new PersonsSplit(
                family.codeOf(from).value(),
                family.codeOf(separated).value(),
                only(casesLeaving, code -> !casesStaying.contains(code)),
                decided.institution(),
                decided.at(),
                otherCodes(family, change, from),
                otherCodes(family, change, separated),
                only(casesStaying, code -> !casesLeaving.contains(code)),
                only(casesLeaving, casesStaying::contains),
                change.filedElsewhere().stream()
                        .filter(leaving::contains)
                        .map(record -> new MovedRecord(
                                record,
                                family.codeOf(change.after().filedUnder(record)).value()))
                        .toList(),
                ledger.nextRevision()));
        audit.record(new AuditEvent(
                "SPLIT_PEOPLE",
                "person",
                family.codeOf(from).value(),
                Optional.empty(),
                Map.of("separated", family.codeOf(separated).value())));
    }

    private static List<String> otherCodes(Family family, Change change, UUID leader) {
        return change.after().membersOf(leader).stream()
                .filter(member -> !member.equals(leader))
                .map(member -> family.codeOf(member).value())
                .toList();
    }

    private static Set<String> casesOf(Collection<UUID> records, Map<UUID, String> caseOf) {
        Set<String> cases = new TreeSet<>();
        for (UUID record : records) {
            String code = caseOf.get(record);
            if (code != null) {
                cases.add(code);
            }
        }
        return cases;
    }

    private static Set<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        Set<UUID> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> only(Set<String> cases, Predicate<String> which) {
        return cases.stream().filter(which).toList();
    }
}
