package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.cases.Registration.RegisteredPerson;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.PersonInCase;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.cases.persistence.CaseHistory;
import pe.kuska.registry.cases.persistence.CaseHistory.Version;
import pe.kuska.registry.people.SuppressRecords;

/** What a case said before, who changed it and when; for those in whose mandate it is today. */
@ApplicationScoped
public class ReadCaseHistory {

    private final CasesInMandate mandate;
    private final CaseHistory history;
    private final CasePeople people;
    private final SuppressRecords suppressRecords;
    private final AuditTrail audit;

    ReadCaseHistory(
            CasesInMandate mandate,
            CaseHistory history,
            CasePeople people,
            SuppressRecords suppressRecords,
            AuditTrail audit) {
        this.mandate = mandate;
        this.history = history;
        this.people = people;
        this.suppressRecords = suppressRecords;
        this.audit = audit;
    }

    /** A version and whom it named, by the codes they have today: a code that was merged leads to the same person. */
    public record Told(Version version, List<RegisteredPerson> persons) {}

    /** Every version, oldest first. */
    @Transactional
    public List<Told> list(CaseCode code) {
        TraffickingCase about = mandate.visible(code);
        List<Version> versions = withoutSuppressed(history.list(about.id()));
        Map<PersonInCase, RegisteredPerson> known = people.byPart(versions.stream()
                .map(Version::persons)
                .flatMap(Collection::stream)
                .distinct()
                .toList());
        audit.record(AuditEvent.of("READ_CASE_HISTORY", "case", code.value()));
        return versions.stream()
                .map(version -> new Told(
                        version,
                        version.persons().stream()
                                .flatMap(part -> Optional.ofNullable(known.get(part)).stream())
                                .toList()))
                .toList();
    }

    /** The case as it was known at a moment of recorded time. */
    @Transactional
    public CaseView asOf(CaseCode code, Instant moment) {
        TraffickingCase about = mandate.visible(code);
        Version known = withoutSuppressed(
                        history.findAsOf(about.id(), moment).stream().toList())
                .stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return CaseView.asOf(about, known, people.of(known.persons()));
    }

    /** Whose accusation was suppressed is not read in any version. */
    private List<Version> withoutSuppressed(List<Version> versions) {
        Set<UUID> suppressed = suppressRecords.suppressedOf(versions.stream()
                .flatMap(version -> version.persons().stream())
                .map(PersonInCase::recordId)
                .distinct()
                .toList());
        return suppressed.isEmpty()
                ? versions
                : versions.stream().map(version -> version.without(suppressed)).toList();
    }
}
