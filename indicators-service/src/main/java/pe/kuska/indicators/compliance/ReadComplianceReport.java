package pe.kuska.indicators.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.compliance.domain.ComplianceDocument;
import pe.kuska.indicators.compliance.domain.FrozenFile;
import pe.kuska.indicators.compliance.domain.PublishedReport;
import pe.kuska.indicators.compliance.domain.ReportComposer;
import pe.kuska.indicators.compliance.persistence.FrozenFileRepository;
import pe.kuska.indicators.compliance.persistence.PublishedReportRepository;
import pe.kuska.indicators.compliance.persistence.SectionTextRepository;
import pe.kuska.indicators.progress.ReadProgress;
import pe.kuska.indicators.progress.domain.PolicyProgress;
import pe.kuska.platform.problem.RuleViolation;

/** Gives the report of a year: as frozen, or as it would be now. */
@ApplicationScoped
public class ReadComplianceReport {

    private final ReadProgress readProgress;
    private final ReadCatalogue readCatalogue;
    private final SectionTextRepository texts;
    private final PublishedReportRepository publications;
    private final FrozenFileRepository files;

    ReadComplianceReport(
            ReadProgress readProgress,
            ReadCatalogue readCatalogue,
            SectionTextRepository texts,
            PublishedReportRepository publications,
            FrozenFileRepository files) {
        this.readProgress = readProgress;
        this.readCatalogue = readCatalogue;
        this.texts = texts;
        this.publications = publications;
        this.files = files;
    }

    /** A report; a draft has no edition. */
    public record Given(ComplianceDocument document, Optional<PublishedReport> edition) {

        /** What is printed on every page. */
        public String stamp() {
            return edition.map(published -> "Versión " + published.edition().version() + " · SHA-256 del contenido "
                            + published.sha256())
                    .orElse("Borrador con lo registrado hasta " + document.asOf());
        }
    }

    /** The report as frozen last; without a publication, the draft. */
    @Transactional
    public Given lastOf(String policy, int year) {
        List<PublishedReport> frozen = publications.listOf(policy, year);
        return frozen.isEmpty() ? draftOf(policy, year) : given(frozen.getLast());
    }

    @Transactional
    public Given editionOf(String policy, int year, int version) {
        return publications.listOf(policy, year).stream()
                .filter(published -> published.edition().version() == version)
                .findFirst()
                .map(ReadComplianceReport::given)
                .orElseThrow(() -> new RuleViolation(ComplianceProblem.NO_SUCH_EDITION));
    }

    @Transactional
    public Given draftOf(String policy, int year) {
        PolicyProgress progress = readProgress.of(policy, year, Optional.empty());
        PolicyCatalogue catalogue = readCatalogue.asOf(policy, progress.asOf(), OptionalInt.of(year));
        Map<String, String> written = new HashMap<>();
        texts.lastOf(policy, year).forEach((section, text) -> written.put(section, text.text()));
        return new Given(ReportComposer.compose(progress, catalogue, written), Optional.empty());
    }

    /** A published report with what its files are. */
    public record Edition(PublishedReport report, List<FrozenFile.Listed> files) {}

    @Transactional
    public List<Edition> listEditions(String policy, int year) {
        return publications.listOf(policy, year).stream()
                .map(report -> new Edition(report, files.listOf(report.id())))
                .toList();
    }

    private static Given given(PublishedReport published) {
        return new Given(DocumentJson.read(published.document()), Optional.of(published));
    }
}
