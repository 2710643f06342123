package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.CatalogueEntry;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.EntryId;
import pe.kuska.indicators.catalogue.domain.EntryVersion;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.persistence.EntryRepository;
import pe.kuska.indicators.catalogue.persistence.PolicyRepository;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** Records what a catalogue says: new elements, new versions of changed ones, and nothing for the rest. */
@ApplicationScoped
public class RecordCatalogue {

    private static final int NOWHERE = -1;

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
     * @param policy the policy, not stored yet if this is its first catalogue and only tried out
     * @param histories the policy's elements as they are now, or as they would be
     */
    public record Outcome(
            List<String> added,
            List<String> changed,
            int unchanged,
            List<String> absent,
            Policy policy,
            List<EntryHistory> histories) {}

    /** What is said of the elements a policy already has where a catalogue that holds from a day begins, by code. */
    @Transactional
    public Map<String, EntryContent> knownAt(String policyCode, @Nullable LocalDate validFrom, Instant asOf) {
        return entries.listHistories(policyCode, asOf).stream()
                .collect(Collectors.toMap(
                        EntryHistory::code,
                        history -> history.before(validFrom)
                                .orElseGet(history::latest)
                                .content()));
    }

    /**
     * Records a catalogue. Elements it does not list stay as they are, and those known keep their place.
     *
     * @param validFrom since when the changes, and new elements, hold in the world; absent, they correct what was said before
     * @param store whether to keep it, or only tell what would change
     * @throws RuleViolation POLICY_NOT_DECLARED
     */
    @Transactional
    public Outcome record(
            String policyCode, List<Listed> listed, @Nullable LocalDate validFrom, Instant recordedAt, boolean store) {
        Policy policy = policies.findByIdOptional(policyCode).orElseGet(() -> declared(policyCode, recordedAt, store));
        Map<String, EntryHistory> histories = entries.listHistories(policyCode, recordedAt).stream()
                .sorted(Comparator.comparing(history -> history.entry().position()))
                .collect(
                        Collectors.toMap(EntryHistory::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        List<String> places = new ArrayList<>(histories.keySet());
        Set<String> absent = new TreeSet<>(places);
        List<String> added = new ArrayList<>();
        List<EntryVersion> versions = new ArrayList<>();
        int place = NOWHERE;
        for (Listed element : listed) {
            absent.remove(element.code());
            EntryHistory history = histories.get(element.code());
            if (history == null) {
                places.add(place == NOWHERE ? amongItsOwn(element, histories, places) : place, element.code());
                added.add(element.code());
                histories.put(element.code(), begun(policy, element, validFrom, recordedAt));
            } else if (differs(history, validFrom, element.content())) {
                EntryVersion version = history.followedBy(Uuids.next(), validFrom, recordedAt, element.content());
                versions.add(version);
                histories.put(element.code(), history.with(version));
            }
            place = places.indexOf(element.code()) + 1;
        }
        if (store) {
            store(policy, histories, places, new HashSet<>(added), versions);
        }
        return new Outcome(
                added,
                versions.stream().map(version -> version.entry().code()).toList(),
                listed.size() - added.size() - versions.size(),
                List.copyOf(absent),
                policy,
                List.copyOf(histories.values()));
    }

    /** After the last element that hangs from the same one, else after that one, else at the end. */
    private static int amongItsOwn(Listed element, Map<String, EntryHistory> histories, List<String> places) {
        String parent = element.content().parentCode();
        for (int place = places.size(); parent != null && place > 0; place--) {
            String code = places.get(place - 1);
            EntryHistory other = histories.get(code);
            if (code.equals(parent)
                    || (other != null && parent.equals(other.latest().content().parentCode()))) {
                return place;
            }
        }
        return places.size();
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

    private static EntryHistory begun(
            Policy policy, Listed element, @Nullable LocalDate validFrom, Instant recordedAt) {
        EntryId id = new EntryId(policy.code(), element.code());
        return new EntryHistory(
                new CatalogueEntry(id, element.content().kind(), Integer.MAX_VALUE),
                List.of(EntryVersion.first(Uuids.next(), id, validFrom, recordedAt, element.content())));
    }

    private void store(
            Policy policy,
            Map<String, EntryHistory> histories,
            List<String> places,
            Set<String> added,
            List<EntryVersion> versions) {
        for (int place = 0; place < places.size(); place++) {
            EntryHistory history = Objects.requireNonNull(histories.get(places.get(place)), "an element with a place");
            history.entry().moveTo(place + 1);
            if (added.contains(history.code())) {
                entries.persist(history.entry());
                entries.add(history.latest());
            }
        }
        versions.forEach(entries::add);
        if (!added.isEmpty() || !versions.isEmpty()) {
            policy.catalogueChanged();
        }
    }

    private static boolean differs(EntryHistory history, @Nullable LocalDate validFrom, EntryContent content) {
        return history.before(validFrom)
                .filter(before -> before.content().equals(content))
                .isEmpty();
    }
}
