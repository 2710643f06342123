package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.Comparison;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.FindRecords;
import pe.kuska.registry.people.FindRecords.Sharing;
import pe.kuska.registry.people.IdentityPurposes;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonCode;

/**
 * Looks for a person by whatever is known of them. Answers with codes and reasons, never with a name; every search and
 * its purpose are in the audit chain, because to learn that somebody is in this register is to learn something. Where
 * other institutions say that somebody lives is not compared: whoever guesses often enough would learn it.
 */
@ApplicationScoped
public class SearchPeople {

    private static final int MOST = 20;
    /** How many are compared where little is known: who shares the rarest keys is not always who agrees best. */
    private static final int OF_LITTLE = 30;
    /** Whoever shares one of these is among the first. */
    private static final Set<FilingKey.Kind> TELLING_KINDS =
            EnumSet.of(FilingKey.Kind.DOCUMENT, FilingKey.Kind.SURNAMES, FilingKey.Kind.NAME_PAIR_YEAR);
    /** Below this, nobody found is likely to be meant. */
    private static final double LIKELY = 50;

    private static final Comparator<Candidate> MOST_EVIDENT_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> candidate.comparison().evidence())
            .reversed();

    private final CallerProvider callers;
    private final FindRecords records;
    private final LinkageInUse linkage;
    private final SpokenFiling filing;
    private final IdentityPurposes purposes;
    private final AuditTrail audit;

    SearchPeople(
            CallerProvider callers,
            FindRecords records,
            LinkageInUse linkage,
            SpokenFiling filing,
            IdentityPurposes purposes,
            AuditTrail audit) {
        this.callers = callers;
        this.records = records;
        this.linkage = linkage;
        this.filing = filing;
        this.purposes = purposes;
        this.audit = audit;
    }

    /**
     * Somebody who may be meant.
     *
     * @param linked whether the caller's institution registered them too
     */
    public record Found(PersonCode code, Comparison comparison, boolean linked) {}

    /**
     * What a search found.
     *
     * @param tooVague whether what is sought is of so many people that whoever is meant may be missing: more has to be said
     */
    public record Result(List<Found> people, boolean tooVague) {}

    private record Candidate(UUID personId, Comparison comparison, boolean linked) {}

    @Transactional
    public Result search(Identity sought, String purpose) {
        Caller caller = callers.current();
        purposes.require(caller, "person", "search", purpose);
        Sought meant = new Sought(sought, caller);
        Sharers sharers = peopleSharing(meant);
        List<Candidate> alike = sharers.people().entrySet().stream()
                .map(person -> new Candidate(
                        person.getKey(), best(meant, person.getValue()), meant.isLinkedTo(person.getValue())))
                .filter(candidate -> linkage.policy().isWorthShowing(candidate.comparison()))
                .filter(candidate -> candidate.linked() || meant.reachesBeyondOwn())
                .sorted(MOST_EVIDENT_FIRST)
                .toList();
        List<Candidate> best = alike.stream().limit(MOST).toList();
        Map<UUID, PersonCode> codesOfEach =
                records.codesOf(best.stream().map(Candidate::personId).toList());
        List<Found> found = best.stream()
                .map(candidate -> new Found(
                        Objects.requireNonNull(codesOfEach.get(candidate.personId())),
                        candidate.comparison(),
                        candidate.linked()))
                .toList();
        audit.record(new AuditEvent(
                "SEARCH_PEOPLE",
                "person",
                "search",
                Optional.of(purpose),
                Map.of("found", Integer.toString(found.size()), "codes", codes(found))));
        boolean nobodyLikely = found.stream().noneMatch(one -> one.comparison().score() >= LIKELY);
        return new Result(found, alike.size() > MOST || (sharers.leftOut() && nobodyLikely));
    }

    /**
     * What is sought, as it is compared with what the caller's institution said and with what others did.
     *
     * @param seesHomes whether what others said of where people live is compared too: stewards decide by it
     */
    private record Sought(
            Identity whole,
            ComparableIdentity amongOwn,
            ComparableIdentity amongOthers,
            String institution,
            boolean seesHomes) {

        Sought(Identity whole, Caller caller) {
            this(
                    whole,
                    ComparableIdentity.of(whole),
                    ComparableIdentity.of(whole.withoutResidence()),
                    caller.institution().code(),
                    caller.has(Role.IDENTITY_STEWARD));
        }

        /** By a day or a home alone, whoever asks day after day would learn when everybody was born: only one's own are found. */
        boolean reachesBeyondOwn() {
            return seesHomes || !whole.documents().isEmpty() || !whole.names().isUnknown();
        }

        boolean mayCompareHomeOf(OpenedRecord record) {
            return seesHomes || isOwn(record);
        }

        boolean isLinkedTo(List<OpenedRecord> person) {
            return person.stream().anyMatch(this::isOwn);
        }

        private boolean isOwn(OpenedRecord record) {
            return record.source().institution().equals(institution);
        }

        ComparableIdentity against(OpenedRecord record) {
            return mayCompareHomeOf(record) ? amongOwn : amongOthers;
        }
    }

    /** The records of people who may be meant, and whether there were too many to tell. */
    private record Sharers(Map<UUID, List<OpenedRecord>> people, boolean leftOut) {}

    /** People who share a key with the one sought; by a home or telephone alone, only the caller's own. */
    private Sharers peopleSharing(Sought meant) {
        LinkageModel.Limits limits = linkage.model().limits();
        // Without a home in what is sought, the two ways of looking are one.
        List<List<FilingKey>> seekers = Stream.of(
                        filing.sought(meant.whole()),
                        filing.sought(meant.whole().withoutResidence()))
                .distinct()
                .toList();
        boolean littleIsKnown = seekers.getFirst().stream().noneMatch(key -> TELLING_KINDS.contains(key.kind()));
        List<Sharing> found = records.sharing(
                seekers,
                limits.tooCommon(),
                littleIsKnown ? Math.max(OF_LITTLE, limits.candidates()) : limits.candidates());
        Map<UUID, List<OpenedRecord>> people = byPerson(found.getLast().records());
        byPerson(found.getFirst().records()).forEach((person, all) -> {
            if (all.stream().anyMatch(meant::mayCompareHomeOf)) {
                people.putIfAbsent(person, all);
            }
        });
        boolean noKey = seekers.stream().allMatch(List::isEmpty);
        return new Sharers(people, noKey || found.stream().anyMatch(Sharing::leftOut));
    }

    private static Map<UUID, List<OpenedRecord>> byPerson(List<OpenedRecord> found) {
        Map<UUID, List<OpenedRecord>> people = new LinkedHashMap<>();
        found.forEach(record -> people.computeIfAbsent(record.personId(), _ -> new ArrayList<>())
                .add(record));
        return people;
    }

    private Comparison best(Sought meant, List<OpenedRecord> person) {
        return person.stream()
                .map(record ->
                        linkage.linkage().compare(meant.against(record), ComparableIdentity.of(record.identity())))
                .max(Comparator.comparingDouble(Comparison::evidence))
                .orElseThrow();
    }

    private static String codes(List<Found> found) {
        return String.join(" ", found.stream().map(one -> one.code().value()).toList());
    }
}
