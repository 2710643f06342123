package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalInt;
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
        var histories = entries.listHistories(policyCode, asOf);
        return year.isPresent()
                ? PolicyCatalogue.governing(policy, histories, year.getAsInt())
                : PolicyCatalogue.latest(policy, histories);
    }
}
