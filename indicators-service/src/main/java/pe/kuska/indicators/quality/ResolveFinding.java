package pe.kuska.indicators.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.indicators.catalogue.FindIndicator;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.progress.domain.quality.QualityRuleName;
import pe.kuska.indicators.quality.domain.Resolution;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.quality.persistence.ResolutionRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;

/** Explains a finding, or accepts it; it stays listed. */
@ApplicationScoped
public class ResolveFinding {

    private final InstantSource clock;
    private final ReadFindings readFindings;
    private final FindingsInReports findingsInReports;
    private final FindIndicator findIndicator;
    private final ResponsibleInstitutions institutions;
    private final ResolutionRepository resolutions;
    private final AuditTrail audit;

    ResolveFinding(
            InstantSource clock,
            ReadFindings readFindings,
            FindingsInReports findingsInReports,
            FindIndicator findIndicator,
            ResponsibleInstitutions institutions,
            ResolutionRepository resolutions,
            AuditTrail audit) {
        this.clock = clock;
        this.readFindings = readFindings;
        this.findingsInReports = findingsInReports;
        this.findIndicator = findIndicator;
        this.institutions = institutions;
        this.resolutions = resolutions;
        this.audit = audit;
    }

    /** What is said about which finding. */
    public record Said(String policy, int year, QualityRuleName rule, String subject, String text) {}

    /** An entity explains a finding about its own indicator or about a report it may write; the conducting ministry any. */
    @Transactional
    public List<StandingFinding> explain(Said said, Caller by) {
        if (!by.has(Role.POLICY_LEAD)) {
            boolean own = findIndicator
                            .byCode(said.subject(), Optional.of(said.policy()))
                            .history()
                            .governing(said.year())
                            .flatMap(version -> institutions.of(version.content()))
                            .filter(by::belongsTo)
                            .isPresent()
                    || findingsInReports.mayExplain(said.policy(), said.year(), said.subject(), by);
            if (!own) {
                throw new OutsideMandate("quality-finding", said.subject());
            }
        }
        return record(said, Resolution.Kind.EXPLAINED, by);
    }

    @Transactional
    public List<StandingFinding> accept(Said said, Caller by) {
        return record(said, Resolution.Kind.ACCEPTED, by);
    }

    private List<StandingFinding> record(Said said, Resolution.Kind kind, Caller by) {
        List<QualityFinding> found = readFindings.found(said.policy(), said.year(), by).stream()
                .filter(finding ->
                        finding.rule() == said.rule() && finding.subject().equals(said.subject()))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolation(QualityProblem.NO_SUCH_FINDING);
        }
        List<Resolution> kept = found.stream()
                .map(finding -> new Resolution(
                        Uuids.next(),
                        said.policy(),
                        finding,
                        kind,
                        said.text(),
                        by.institution().code(),
                        clock.instant()))
                .toList();
        resolutions.persist(kept);
        audit.record(new AuditEvent(
                "FINDING_" + kind.name(),
                "quality-finding",
                said.policy() + "/" + said.subject(),
                Optional.empty(),
                Map.of("rule", said.rule().name(), "year", Integer.toString(said.year()))));
        return found.stream().map(finding -> StandingFinding.of(finding, kept)).toList();
    }
}
