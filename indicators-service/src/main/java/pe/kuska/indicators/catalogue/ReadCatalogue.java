package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.persistence.EntryRepository;
import pe.kuska.indicators.catalogue.persistence.PolicyRepository;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Reads a policy's tree as it was known at a moment. */
@ApplicationScoped
public class ReadCatalogue {

    private final PolicyRepository policies;
    private final EntryRepository entries;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /** A policy's tree as read last; elements and versions are never changed, so it holds while nothing was added. */
    private record Remembered(EntryRepository.Extent extent, List<EntryHistory> histories) {}

    ReadCatalogue(PolicyRepository policies, EntryRepository entries) {
        this.policies = policies;
        this.entries = entries;
    }

    /**
     * The tree that governs a year, or without a year the one last said.
     *
     * @throws RuleViolation NOT_FOUND if the policy was not known at that moment
     */
    @Transactional
    public PolicyCatalogue asOf(String policyCode, Instant asOf, OptionalInt year) {
        Policy policy =
                policies.findKnownAt(policyCode, asOf).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        List<EntryHistory> histories = histories(policyCode, asOf);
        return year.isPresent()
                ? PolicyCatalogue.governing(policy, histories, year.getAsInt())
                : PolicyCatalogue.latest(policy, histories);
    }

    private List<EntryHistory> histories(String policyCode, Instant asOf) {
        EntryRepository.Extent extent = entries.extentOf(policyCode, asOf);
        Remembered last = remembered.get(policyCode);
        if (last != null && last.extent().equals(extent)) {
            return last.histories();
        }
        List<EntryHistory> histories = entries.listHistories(policyCode, asOf);
        if (last == null || last.extent().versions() <= extent.versions()) {
            remembered.put(policyCode, new Remembered(extent, histories));
        }
        return histories;
    }
}
