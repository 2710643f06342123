package pe.kuska.tracking.plans.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.Office;

/** What a plan says, in all its versions, and who stands by which. */
@Embeddable
class PlanVersions {

    @Column(name = "current_version")
    private int current;

    @Column(name = "place")
    private @Nullable String place;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_action", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlannedAction> actions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "plan_signature", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Signature> signatures = new ArrayList<>();

    /** Writes a new version; the ones before it stay. */
    void write(List<PlannedAction> newActions, String newPlace) {
        if (newActions.isEmpty()) {
            throw new RuleViolation(PlanProblem.EMPTY_PLAN, "actions", "required");
        }
        current++;
        place = newPlace;
        actions.addAll(newActions);
    }

    /** Somebody stands by a version. Who signed already has signed. */
    void sign(Signature signature) {
        boolean signed = signatures.stream()
                .anyMatch(old -> old.ofVersion() == signature.ofVersion()
                        && old.as() == signature.as()
                        && old.institution().equals(signature.institution())
                        && Objects.equals(old.unit(), signature.unit()));
        if (!signed) {
            signatures.add(signature);
        }
    }

    void requireWritten() {
        if (current == 0) {
            throw new RuleViolation(PlanProblem.EMPTY_PLAN);
        }
    }

    /** The person, the case manager and everybody who commits to an action of the current version have signed it. */
    void requireSignatures(Office madeBy) {
        requireWritten();
        Set<Office> committed = actions(current).stream().map(PlannedAction::by).collect(Collectors.toSet());
        committed.remove(madeBy);
        boolean complete = has(Signature.As.PERSON)
                && has(Signature.As.CASE_MANAGER)
                && committed.stream()
                        .allMatch(office -> signatures().stream()
                                .anyMatch(each -> each.as() == Signature.As.ENTITY
                                        && new Office(each.institution(), each.unit()).equals(office)));
        if (!complete) {
            throw new RuleViolation(PlanProblem.SIGNATURE_MISSING);
        }
    }

    private boolean has(Signature.As as) {
        return signatures().stream().anyMatch(each -> each.as() == as);
    }

    int current() {
        return current;
    }

    @Nullable
    String place() {
        return place;
    }

    List<PlannedAction> actions(int ofVersion) {
        return actions.stream().filter(each -> each.inVersion() == ofVersion).toList();
    }

    /** The signatures under the current version. */
    List<Signature> signatures() {
        return signatures.stream().filter(each -> each.ofVersion() == current).toList();
    }
}
