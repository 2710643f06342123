package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.CatalogueEntry;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryId;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.persistence.EntryRepository;
import pe.kuska.indicators.catalogue.persistence.PolicyRepository;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** Records what a catalogue says: new elements, new versions of changed ones, and nothing for the rest. */
@ApplicationScoped
public class RecordCatalogue {

    private final PolicyDeclarations declarations;
    private final PolicyRepository policies;
    private final EntryRepository entries;

    RecordCatalogue(PolicyDeclarations declarations, PolicyRepository policies, EntryRepository entries) {
        this.declarations = declarations;
        this.policies = policies;
        this.entries = entries;
    }

    /** An element as a catalogue lists it. */
    public record Listed(String code, EntryContent content) {}

    /**
     * What recording changed.
     *
     * @param absent codes known before that this catalogue does not list; they stay as they are
     */
    public record Outcome(List<String> added, List<String> changed, int unchanged, List<String> absent) {}

    /** The kinds of the elements a policy already has, by code. */
    @Transactional
    public Map<String, EntryKind> kindsOf(String policyCode, Instant asOf) {
        return entries.listHistories(policyCode, asOf).stream()
                .collect(Collectors.toMap(
                        EntryHistory::code, history -> history.entry().kind()));
    }

    /**
     * Records a catalogue.
     *
     * @param validFrom since when the changes hold in the world; absent, they correct what was said before
     * @param store whether to keep it, or only tell what would change
     * @throws RuleViolation POLICY_NOT_DECLARED
     */
    @Transactional
    public Outcome record(
            String policyCode, List<Listed> listed, @Nullable LocalDate validFrom, Instant recordedAt, boolean store) {
        Policy policy = policies.findByIdOptional(policyCode).orElseGet(() -> declared(policyCode, recordedAt, store));
        Map<String, EntryHistory> known = entries.listHistories(policyCode, recordedAt).stream()
                .collect(Collectors.toMap(EntryHistory::code, Function.identity()));
        List<String> added = listed.stream()
                .map(Listed::code)
                .filter(code -> !known.containsKey(code))
                .toList();
        List<String> changed = listed.stream()
                .filter(element -> differs(known.get(element.code()), element.content()))
                .map(Listed::code)
                .toList();
        Set<String> absent = new HashSet<>(known.keySet());
        listed.forEach(element -> absent.remove(element.code()));
        if (store) {
            store(policy, listed, known, validFrom, recordedAt);
            if (!added.isEmpty() || !changed.isEmpty()) {
                policy.catalogueChanged();
            }
        }
        return new Outcome(
                added,
                changed,
                listed.size() - added.size() - changed.size(),
                absent.stream().sorted().toList());
    }

    private Policy declared(String policyCode, Instant recordedAt, boolean store) {
        Policy policy = new Policy(
                declarations
                        .find(policyCode)
                        .orElseThrow(
                                () -> new RuleViolation(CatalogueProblem.POLICY_NOT_DECLARED, "policy", "declared")),
                recordedAt);
        if (store) {
            policies.persist(policy);
        }
        return policy;
    }

    private void store(
            Policy policy,
            List<Listed> listed,
            Map<String, EntryHistory> known,
            @Nullable LocalDate validFrom,
            Instant recordedAt) {
        int position = 0;
        for (Listed element : listed) {
            position++;
            EntryId id = new EntryId(policy.code(), element.code());
            EntryHistory history = known.get(element.code());
            if (history == null) {
                entries.persist(new CatalogueEntry(id, element.content().kind(), position));
                entries.add(EntryVersion.first(Uuids.next(), id, null, recordedAt, element.content()));
            } else {
                history.entry().moveTo(position);
                if (differs(history, element.content())) {
                    entries.add(history.latest().followedBy(Uuids.next(), validFrom, recordedAt, element.content()));
                }
            }
        }
    }

    private static boolean differs(@Nullable EntryHistory history, EntryContent content) {
        return history != null && !history.latest().content().equals(content);
    }
}
