package pe.kuska.indicators.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pe.kuska.indicators.catalogue.domain.EntryHistory;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.persistence.EntryRepository;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;

/** Finds an indicator by its code, with the policy it belongs to and the history of its sheet. */
@ApplicationScoped
public class FindIndicator {

    private final EntryRepository entries;
    private final ReadCatalogue readCatalogue;
    private final RecordedTime recordedTime;

    FindIndicator(EntryRepository entries, ReadCatalogue readCatalogue, RecordedTime recordedTime) {
        this.entries = entries;
        this.readCatalogue = readCatalogue;
        this.recordedTime = recordedTime;
    }

    /** An indicator within its policy's tree. */
    public record Found(PolicyCatalogue catalogue, EntryHistory history) {}

    /**
     * The indicator with this code.
     *
     * @param policy needed only where two policies use the same code
     * @throws RuleViolation NOT_FOUND, or AMBIGUOUS_INDICATOR if the policy has to be named
     */
    @Transactional
    public Found byCode(String code, Optional<String> policy) {
        List<String> candidates = entries.listPoliciesWith(code).stream()
                .filter(candidate -> policy.isEmpty() || policy.get().equals(candidate))
                .toList();
        if (candidates.isEmpty()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        if (candidates.size() > 1) {
            throw new RuleViolation(CatalogueProblem.AMBIGUOUS_INDICATOR, "policy", "required");
        }
        PolicyCatalogue catalogue =
                readCatalogue.asOf(candidates.getFirst(), recordedTime.forReading(), OptionalInt.empty());
        return catalogue
                .history(code)
                .filter(history -> history.entry().kind().isIndicator())
                .map(history -> new Found(catalogue, history))
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }
}
