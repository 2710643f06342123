package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.computed.ComputeIndicator;
import pe.kuska.indicators.computed.Definitions;
import pe.kuska.indicators.computed.domain.Counted;
import pe.kuska.indicators.computed.domain.Definition;
import pe.kuska.indicators.computed.domain.PeriodDays;
import pe.kuska.indicators.progress.domain.ExactRatio;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.training.ReadTraining;
import pe.kuska.indicators.training.domain.TrainingSummary;
import pe.kuska.platform.caller.Caller;

/**
 * What Kuska knows that a focal point would otherwise count by hand: the events of the register and of the care path, and
 * the register of training. A proposal with its origin; the entity decides what it reports. Who
 * answers for an indicator is told the whole count, whoever announced the events.
 */
@ApplicationScoped
public class ProposeFigures {

    private final FindReport findReport;
    private final Definitions definitions;
    private final ComputeIndicator computeIndicator;
    private final ReadTraining readTraining;

    ProposeFigures(
            FindReport findReport,
            Definitions definitions,
            ComputeIndicator computeIndicator,
            ReadTraining readTraining) {
        this.findReport = findReport;
        this.definitions = definitions;
        this.computeIndicator = computeIndicator;
        this.readTraining = readTraining;
    }

    /** Where a proposal comes from. */
    public enum Origin {
        EVENTS,
        TRAINING
    }

    /**
     * A figure for a report.
     *
     * @param value null where the register knows only a part of it
     * @param steps how it was counted, in Spanish
     * @param toConfirm what of the way of counting no source confirms
     */
    public record Proposal(
            Origin origin,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String words,
            List<String> steps,
            List<String> toConfirm) {

        public Proposal {
            steps = List.copyOf(steps);
            toConfirm = List.copyOf(toConfirm);
        }
    }

    /** The proposals for a report; none for most indicators. */
    @Transactional
    public List<Proposal> of(UUID id, Caller by) {
        Report report = findReport.find(id, by);
        String policy = report.period().policy();
        Optional<PeriodDays> days =
                PeriodDays.of(report.period().part().codeOf(report.period().year()));
        List<Proposal> proposals = new ArrayList<>();
        if (days.isPresent()) {
            if (definitions.isComputed(policy, report.indicator())) {
                proposals.add(ofEvents(computeIndicator.ofAll(
                        report.indicator(), policy, days.get().code())));
            }
            readTraining
                    .feedOf(
                            policy,
                            report.indicator(),
                            days.get().first(),
                            days.get().last())
                    .map(ProposeFigures::ofTraining)
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private static Proposal ofEvents(ComputeIndicator.Computed computed) {
        Definition definition = computed.definition();
        boolean share = definition.measure() == Definition.Measure.SHARE;
        return new Proposal(
                Origin.EVENTS,
                computed.value().orElse(null),
                share ? BigDecimal.valueOf(computed.numerator().count()) : null,
                share
                        ? computed.denominator()
                                .map(Counted::count)
                                .map(BigDecimal::valueOf)
                                .orElse(null)
                        : null,
                definition.words(),
                computed.numerator().steps(definition.unit()),
                definition.toConfirm());
    }

    static Proposal ofTraining(TrainingSummary.Feed feed) {
        TrainingSummary.Rule rule = feed.rule();
        TrainingSummary.Total total = feed.total();
        int above = rule.numerator().of(total);
        TrainingSummary.Counts whole = rule.denominator();
        Integer below = whole == null ? null : whole.of(total);
        boolean share = rule.share();
        return new Proposal(
                Origin.TRAINING,
                share ? percent(above, below) : BigDecimal.valueOf(above),
                share ? BigDecimal.valueOf(above) : null,
                below == null ? null : BigDecimal.valueOf(below),
                "Registro de capacitación: lo que terminó en el periodo.",
                List.of(total.editions() + " ediciones, " + total.enrolled() + " inscritos y " + total.approved()
                        + " aprobados" + (rule.accreditedOnly() ? " en cursos acreditados." : ".")),
                rule.toConfirm());
    }

    private static @Nullable BigDecimal percent(int above, @Nullable Integer below) {
        return below == null || below == 0
                ? null
                : ExactRatio.of(above)
                        .dividedBy(ExactRatio.of(below))
                        .times(ExactRatio.of(100))
                        .rounded(1, RoundingMode.HALF_UP);
    }
}
