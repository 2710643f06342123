package pe.kuska.tracking.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.ChangedPaths;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.funnel.domain.Funnel;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.funnel.domain.FunnelSums;
import pe.kuska.tracking.funnel.domain.Journey;
import pe.kuska.tracking.funnel.domain.ProtectedFunnel;
import pe.kuska.tracking.funnel.persistence.JourneySums;
import pe.kuska.tracking.funnel.persistence.JourneyTable;

/**
 * Counts people by the year of their rescue, along the steps of {@code reference/funnel_steps.csv}: exactly for who may
 * see everybody behind a figure, and for all others so that nobody can be recognised. Who may see some of them asks for them.
 */
@ApplicationScoped
public class ReadFunnel {

    /**
     * A funnel and when it was true.
     *
     * @param isProtected whether the reader sees it without a mandate over people
     * @param waiting how many changes are not counted yet
     */
    public record Counted(Funnel funnel, boolean isProtected, Instant asOf, long waiting) {}

    /** Somebody behind a figure; the journey is empty for whom the reader may no longer see. */
    public record Behind(PersonCode person, Optional<Journey> journey) {}

    private final KeepJourneys keepJourneys;
    private final ChangedPaths changedPaths;
    private final JourneySums sums;
    private final JourneyTable table;
    private final FindPath findPath;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final FunnelConfig config;
    private final List<FunnelStep> steps = FunnelSteps.read();

    @SuppressWarnings("TooManyParameters")
    ReadFunnel(
            KeepJourneys keepJourneys,
            ChangedPaths changedPaths,
            JourneySums sums,
            JourneyTable table,
            FindPath findPath,
            AuditTrail audit,
            InstantSource clock,
            FunnelConfig config) {
        this.keepJourneys = keepJourneys;
        this.changedPaths = changedPaths;
        this.sums = sums;
        this.table = table;
        this.findPath = findPath;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /** The funnel of a year, of one department or of all. */
    @Transactional
    public Counted count(int year, @Nullable String department, Caller caller) {
        catchUp();
        boolean exact = caller.has(Role.AUDITOR);
        List<String> names = steps.stream().map(FunnelStep::code).toList();
        Funnel funnel;
        if (exact) {
            funnel = sums.read(year, department, names).exact(department);
        } else {
            FunnelSums country = sums.read(year, null, names);
            FunnelSums own = department == null ? country : sums.read(year, department, names);
            funnel = ProtectedFunnel.of(country, department, own.leads(), new Suppression(config.smallestFigure()));
        }
        return new Counted(funnel, !exact, clock.instant(), changedPaths.waiting());
    }

    /**
     * Who is behind a figure, for those who may read their paths; one more than the page holds.
     *
     * @param stopped only those who got no further than the step
     */
    @Transactional
    public List<Behind> people(
            int year,
            @Nullable String department,
            String step,
            boolean stopped,
            @Nullable String after,
            int most,
            Caller caller) {
        audit.record(AuditEvent.of("READ_FUNNEL_PEOPLE", "funnel", year + " " + step));
        catchUp();
        return table
                .listPeople(
                        new JourneyTable.Wanted(year, department, step, stopped),
                        readers(caller),
                        after == null ? "" : after,
                        most)
                .stream()
                .map(person -> new Behind(
                        person,
                        findPath.find(person)
                                .filter(path -> CareMandate.mayRead(caller, path))
                                .flatMap(path -> Journey.of(path, steps))))
                .toList();
    }

    /** Counts what waits, if that is soon done; how much is left is told with the figures. */
    private void catchUp() {
        for (int i = 0; i < config.readerCounts(); i++) {
            if (keepJourneys.keep(config.atOnce()) == 0) {
                return;
            }
        }
    }

    private static JourneyTable.Readers readers(Caller caller) {
        boolean worksOnCases = caller.has(Role.REGISTRAR) || caller.has(Role.INVESTIGATOR);
        return new JourneyTable.Readers(
                caller.has(Role.AUDITOR),
                worksOnCases ? Set.of(caller.institution().code()) : Set.of(),
                caller.has(Role.CASE_MANAGER) ? Set.of(CareMandate.officeOf(caller)) : Set.of());
    }
}
