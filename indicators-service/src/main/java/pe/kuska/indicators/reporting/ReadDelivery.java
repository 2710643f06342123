package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import pe.kuska.indicators.reporting.domain.Delivery;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;
import pe.kuska.indicators.reporting.persistence.ReportRepository;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** The policy lead's traffic light: who has delivered what in a period. */
@ApplicationScoped
public class ReadDelivery {

    private final InstantSource clock;
    private final PeriodRepository periods;
    private final ReportRepository reports;
    private final ReportingTerms terms;

    ReadDelivery(InstantSource clock, PeriodRepository periods, ReportRepository reports, ReportingTerms terms) {
        this.clock = clock;
        this.periods = periods;
        this.reports = reports;
        this.terms = terms;
    }

    /** A period with its entities' deliveries, red first. */
    public record Deliveries(ReportingPeriod period, List<Delivery> entities) {}

    @Transactional
    public Deliveries of(UUID periodId) {
        ReportingPeriod period =
                periods.findByIdOptional(periodId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        return new Deliveries(period, of(period));
    }

    List<Delivery> of(ReportingPeriod period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
        int amber = terms.of(period.policy()).amberDaysBefore();
        Map<String, List<Report>> owed = reports.listCurrentOf(period).stream()
                .collect(Collectors.groupingBy(Report::institution, TreeMap::new, Collectors.toList()));
        return owed.entrySet().stream()
                .map(entity -> Delivery.of(
                        entity.getKey(),
                        entity.getValue().stream().map(Report::state).toList(),
                        (int) entity.getValue().stream().filter(Report::isLate).count(),
                        period.dueOn(),
                        amber,
                        today))
                .sorted(Comparator.comparing((Delivery delivery) -> switch (delivery.light()) {
                            case RED -> 0;
                            case AMBER -> 1;
                            case WAITING -> 2;
                            case GREEN -> 3;
                        })
                        .thenComparing(Delivery::institution))
                .toList();
    }
}
