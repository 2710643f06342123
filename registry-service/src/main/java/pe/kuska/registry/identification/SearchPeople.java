package pe.kuska.registry.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.Comparison;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.PersonLinks;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.domain.PersonLink;

/**
 * Looks for a person by whatever is known of them. Answers with codes and reasons, never with a name; every search and
 * its purpose are in the audit chain, because to learn that somebody is in this register is to learn something.
 */
@ApplicationScoped
public class SearchPeople {

    private static final int MOST = 20;
    private static final Comparator<Map.Entry<KnownPerson, Comparison>> MOST_EVIDENT_FIRST = Comparator.comparingDouble(
                    (Map.Entry<KnownPerson, Comparison> person) ->
                            person.getValue().evidence())
            .reversed();

    private final CallerProvider callers;
    private final Candidates candidates;
    private final LinkageInUse linkage;
    private final SpokenFiling filing;
    private final PersonLinks links;
    private final AuditTrail audit;

    SearchPeople(
            CallerProvider callers,
            Candidates candidates,
            LinkageInUse linkage,
            SpokenFiling filing,
            PersonLinks links,
            AuditTrail audit) {
        this.callers = callers;
        this.candidates = candidates;
        this.linkage = linkage;
        this.filing = filing;
        this.links = links;
        this.audit = audit;
    }

    /**
     * Somebody who may be meant.
     *
     * @param linked whether the caller's institution registered them too
     */
    public record Found(PersonCode code, Comparison comparison, boolean linked) {}

    @Transactional
    public List<Found> search(Identity sought, String purpose) {
        Caller caller = callers.current();
        ComparableIdentity comparable = ComparableIdentity.of(sought);
        List<Map.Entry<KnownPerson, Comparison>> best = candidates.of(filing.keysOf(sought)).stream()
                .map(person -> Map.entry(person, best(comparable, person)))
                .filter(person -> linkage.policy().isWorthShowing(person.getValue()))
                .sorted(MOST_EVIDENT_FIRST)
                .limit(MOST)
                .toList();
        Map<UUID, PersonLink> linksOfEach = links.of(
                best.stream().map(person -> person.getKey().id()).toList(),
                caller.institution().code());
        List<Found> found = best.stream()
                .map(person -> {
                    PersonLink link = Objects.requireNonNull(
                            linksOfEach.get(person.getKey().id()));
                    return new Found(link.code(), person.getValue(), link.registeredThere());
                })
                .toList();
        audit.record(new AuditEvent(
                "SEARCH_PEOPLE",
                "person",
                "search",
                Optional.of(purpose),
                Map.of("found", Integer.toString(found.size()), "codes", codes(found))));
        return found;
    }

    private Comparison best(ComparableIdentity sought, KnownPerson person) {
        return person.records().stream()
                .map(record -> linkage.linkage().compare(sought, record.identity()))
                .max(Comparator.comparingDouble(Comparison::evidence))
                .orElseThrow();
    }

    private static String codes(List<Found> found) {
        return String.join(" ", found.stream().map(one -> one.code().value()).toList());
    }
}
