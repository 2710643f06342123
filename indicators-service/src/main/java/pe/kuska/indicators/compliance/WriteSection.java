package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.compliance.domain.ReportComposer;
import pe.kuska.indicators.compliance.domain.SectionText;
import pe.kuska.indicators.compliance.persistence.SectionTextRepository;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;

/** Keeps the ministry's own words between drafts. */
@ApplicationScoped
public class WriteSection {

    private final RecordedTime recordedTime;
    private final ReadCatalogue readCatalogue;
    private final SectionTextRepository texts;
    private final AuditTrail audit;

    WriteSection(
            RecordedTime recordedTime, ReadCatalogue readCatalogue, SectionTextRepository texts, AuditTrail audit) {
        this.recordedTime = recordedTime;
        this.readCatalogue = readCatalogue;
        this.texts = texts;
        this.audit = audit;
    }

    /** The last revision of what was written, if anything. */
    @Transactional
    public Optional<SectionText> read(SectionText.Place place) {
        requireSection(place, recordedTime.forReading());
        return Optional.ofNullable(texts.lastOf(place.policy(), place.year()).get(place.section()));
    }

    /**
     * Writes a section anew.
     *
     * @throws RuleViolation NOT_FOUND, UNKNOWN_SECTION, or a precondition's
     */
    @Transactional
    public SectionText write(SectionText.Place place, String text, @Nullable String ifMatch, Caller by) {
        Instant now = recordedTime.forWriting();
        requireSection(place, now);
        SectionText before = texts.lastOf(place.policy(), place.year()).get(place.section());
        int revision = before == null ? 0 : before.revision();
        Preconditions.require(ifMatch, revision);
        SectionText written = new SectionText(
                Uuids.next(), place, revision + 1, text, by.institution().code(), now);
        texts.persist(written);
        audit.record(new AuditEvent(
                "COMPLIANCE_TEXT_WRITTEN",
                "compliance-report",
                place.policy() + "/" + place.year(),
                Optional.empty(),
                Map.of("section", place.section(), "revision", Integer.toString(revision + 1))));
        return written;
    }

    private void requireSection(SectionText.Place place, Instant asOf) {
        PolicyCatalogue catalogue = readCatalogue.asOf(place.policy(), asOf, OptionalInt.of(place.year()));
        if (!ReportComposer.sections(catalogue).contains(place.section())) {
            throw new RuleViolation(ComplianceProblem.UNKNOWN_SECTION);
        }
    }
}
