package pe.kuska.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.opendata.domain.Grouping;
import pe.kuska.registry.opendata.domain.Grouping.Grouped;
import pe.kuska.registry.opendata.domain.LaterRelease;
import pe.kuska.registry.opendata.domain.OpenDataProblem;
import pe.kuska.registry.opendata.domain.OpenRelease;
import pe.kuska.registry.opendata.persistence.OpenReleaseRepository;
import pe.kuska.registry.statistics.CountedVictims;
import pe.kuska.registry.statistics.CountedVictims.Counted;

/** Publishes the victims of a year in groups, within what the ledger of earlier releases leaves. */
@ApplicationScoped
public class ReleaseYear {

    private final CallerProvider callers;
    private final CountedVictims victims;
    private final OpenReleaseRepository releases;
    private final OpenDataConfig config;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReleaseYear(
            CallerProvider callers,
            CountedVictims victims,
            OpenReleaseRepository releases,
            OpenDataConfig config,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.victims = victims;
        this.releases = releases;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives out the figures of a year. */
    @Transactional
    public OpenRelease release(int year) {
        releases.standInLine();
        List<OpenRelease> before = releases.listOf(year);
        if (before.size() >= config.releasesOfAYear()) {
            throw new RuleViolation(OpenDataProblem.BUDGET_SPENT);
        }
        Counted counted = victims.of(year);
        Grouped grouped = before.isEmpty() ? first(counted) : later(before, counted);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OpenRelease release = new OpenRelease(
                Uuids.next(),
                year,
                before.size() + 1,
                config.smallestGroup(),
                counted.asOf(),
                now,
                callers.current().institution().code(),
                grouped.groups(),
                grouped.leftOut());
        releases.add(release, callers.current().subject());
        audit.record(new AuditEvent(
                "RELEASE_OPEN_DATA",
                "open-data",
                release.id().toString(),
                Optional.empty(),
                Map.of("year", Integer.toString(year), "sequence", Integer.toString(release.sequence()))));
        return release;
    }

    /** Every release, newest first: the ledger. */
    @Transactional
    public List<OpenRelease> list() {
        return releases.list();
    }

    /** One release. */
    @Transactional
    public OpenRelease get(UUID id) {
        return releases.find(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
    }

    private Grouped first(Counted counted) {
        return new Grouping(config.smallestGroup())
                .of(counted.people())
                .orElseThrow(() -> new RuleViolation(OpenDataProblem.TOO_FEW));
    }

    private Grouped later(List<OpenRelease> before, Counted counted) {
        Grouped grouped = new LaterRelease(config.smallestGroup())
                .after(before.stream().map(OpenRelease::groups).toList(), counted.people());
        if (grouped.groups().equals(before.getLast().groups())) {
            throw new RuleViolation(OpenDataProblem.NOTHING_NEW);
        }
        return grouped;
    }
}
