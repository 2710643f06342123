package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.kuska.indicators.catalogue.ReadCatalogue;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.observations.ReadObservations;
import pe.kuska.indicators.observations.domain.ObservedFigure;
import pe.kuska.indicators.progress.FormulaVersions;
import pe.kuska.indicators.progress.domain.FormulaSettings;
import pe.kuska.indicators.progress.domain.IndicatorFacts;
import pe.kuska.indicators.progress.domain.IndicatorProgress;
import pe.kuska.indicators.progress.domain.PolicyAssessment;
import pe.kuska.indicators.progress.domain.PolicyFacts;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.quality.JudgeFindings;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.indicators.recording.RecordedTime;
import pe.kuska.indicators.reporting.domain.Deviation;
import pe.kuska.indicators.reporting.domain.PeriodPart;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.domain.YearFigure;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;

/** Looks at what a focal point writes the way it will be looked at later: rules, advance, findings. Changes nothing. */
@ApplicationScoped
public class CheckReport {

    private final RecordedTime recordedTime;
    private final ReadCatalogue readCatalogue;
    private final ReadObservations readObservations;
    private final FormulaVersions formulas;
    private final ReportingTerms terms;
    private final ReportRepository reports;
    private final JudgeFindings judgeFindings;

    CheckReport(
            RecordedTime recordedTime,
            ReadCatalogue readCatalogue,
            ReadObservations readObservations,
            FormulaVersions formulas,
            ReportingTerms terms,
            ReportRepository reports,
            JudgeFindings judgeFindings) {
        this.recordedTime = recordedTime;
        this.readCatalogue = readCatalogue;
        this.readObservations = readObservations;
        this.formulas = formulas;
        this.terms = terms;
        this.reports = reports;
        this.judgeFindings = judgeFindings;
    }

    /**
     * A report beside its indicator.
     *
     * @param facts its sheet and the results of all years, without what the report says
     * @param progress the year as it would be with it; empty while it states no result or the policy has no formulas
     * @param advance its advance of type 1 as published, where the period ends the year
     * @param broken the rules it breaks
     * @param standing what looks wrong, with what was said about it
     */
    public record Checked(
            IndicatorFacts facts,
            Optional<IndicatorProgress> progress,
            Optional<BigDecimal> advance,
            List<FieldError> broken,
            List<StandingFinding> standing,
            Deviation deviation) {

        /** What looks wrong, in Spanish. */
        public List<String> findings() {
            return standing.stream().map(found -> found.finding().message()).toList();
        }

        public Optional<Unit> unit() {
            return Optional.ofNullable(facts.sheet().unit());
        }
    }

    @Transactional
    public Checked of(Report report) {
        ReportingPeriod period = report.period();
        Instant now = recordedTime.forReading();
        PolicyCatalogue catalogue = readCatalogue.asOf(period.policy(), now, OptionalInt.of(period.year()));
        IndicatorFacts facts =
                PolicyFacts.of(catalogue, readObservations.ofPolicy(period.policy(), now)).indicators().stream()
                        .filter(indicator -> indicator.code().equals(report.indicator()))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Optional<Unit> unit = Optional.ofNullable(facts.sheet().unit());
        List<FieldError> broken = new ArrayList<>(report.content().brokenRules(unit));
        Optional<FormulaSettings> settings =
                broken.isEmpty() ? formulas.inForce(period.policy(), now) : Optional.empty();
        Optional<IndicatorProgress> progress = settings.map(
                formula -> new PolicyAssessment(formula).assess(inYear(facts, report, formula), period.year()));
        Optional<BigDecimal> advance = period.part() == PeriodPart.FIRST_HALF
                ? Optional.empty()
                : progress.flatMap(year -> year.advance1().exact())
                        .flatMap(exact ->
                                settings.map(formula -> exact.rounded(formula.decimals(), formula.rounding())));
        Deviation deviation = terms.of(period.policy()).deviation();
        deviation.unexplained(report.content(), advance).ifPresent(broken::add);
        String text = Stream.of(report.content().explanation(), report.content().narrative())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        List<QualityFinding> findings = settings.flatMap(
                        formula -> progress.map(year -> new PolicyAssessment(formula).check(year, text)))
                .orElse(List.of());
        return new Checked(
                facts,
                progress,
                advance,
                List.copyOf(broken),
                judgeFindings.of(period.policy(), period.year(), findings),
                deviation);
    }

    private IndicatorFacts inYear(IndicatorFacts facts, Report report, FormulaSettings formula) {
        ReportingPeriod period = report.period();
        List<Report> ofIndicator = reports.listOfYear(period.policy(), period.year()).stream()
                .filter(other -> other.indicator().equals(report.indicator()))
                .toList();
        ObservedFigure year = YearFigure.of(
                formula.semesterToYear().of(facts.code(), facts.sheet()),
                Halves.with(
                        report, ofIndicator, Optional.ofNullable(facts.sheet().unit())));
        SortedMap<Integer, ObservedFigure> observed = new TreeMap<>(facts.observed());
        observed.put(period.year(), year);
        return facts.observing(observed);
    }
}
