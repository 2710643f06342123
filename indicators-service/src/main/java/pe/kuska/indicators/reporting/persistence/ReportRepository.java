package pe.kuska.indicators.reporting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.domain.ReportState;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;

/** Reports with their revisions. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final String CURRENT = """
            from Report r join fetch r.period p where r.revision =
              (select max(x.revision) from Report x where x.period = r.period and x.indicator = r.indicator)
            """;

    /** What a list of reports is narrowed to; null means any. */
    public record Filter(
            @Nullable UUID period,
            @Nullable ReportState state,
            @Nullable Set<String> institutions) {}

    /** The revision in work of each report, in the order they were expected. */
    public List<Report> listCurrent(Filter filter, Optional<UUID> after, int limit) {
        return getEntityManager()
                .createQuery(
                        CURRENT
                                + " and (:period is null or p.id = :period) and (:state is null or r.state = :state)"
                                + " and (:everybody = true or r.institution in :institutions)"
                                + " and (:after is null or r.id > :after) order by r.id",
                        Report.class)
                .setParameter("period", filter.period())
                .setParameter("state", filter.state())
                .setParameter("everybody", filter.institutions() == null)
                .setParameter("institutions", filter.institutions() == null ? Set.of("") : filter.institutions())
                .setParameter("after", after.orElse(null))
                .setMaxResults(limit)
                .getResultList();
    }

    /** The revision in work of each report of a period. */
    public List<Report> listCurrentOf(ReportingPeriod period) {
        return listCurrent(new Filter(period.id(), null, null), Optional.empty(), Integer.MAX_VALUE);
    }

    /** The revision in work of each report of a policy's year. */
    public List<Report> listCurrentOfYear(String policy, int year) {
        return getEntityManager()
                .createQuery(
                        CURRENT + " and p.policy = :policy and p.year = :year order by p.part, r.indicator",
                        Report.class)
                .setParameter("policy", policy)
                .setParameter("year", year)
                .getResultList();
    }

    /** All revisions of the reports of a policy's year, by period and revision. */
    public List<Report> listOfYear(String policy, int year) {
        return getEntityManager()
                .createQuery(
                        "from Report r join fetch r.period p where p.policy = :policy and p.year = :year"
                                + " order by p.part, r.indicator, r.revision",
                        Report.class)
                .setParameter("policy", policy)
                .setParameter("year", year)
                .getResultList();
    }
}
