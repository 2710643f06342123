package pe.kuska.tracking.funnel;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.ReadEverybody;
import pe.kuska.tracking.funnel.domain.Funnel;
import pe.kuska.tracking.funnel.domain.FunnelStep;
import pe.kuska.tracking.funnel.domain.Journey;
import pe.kuska.tracking.reference.ReferenceFile;

/**
 * Counts people by the year of their rescue, along the steps of {@code reference/funnel_steps.csv}. It is computed from the
 * same paths that timelines show, so merges and splits move people and never count them twice.
 */
@ApplicationScoped
public class ReadFunnel {

    /** A funnel and when it was true. */
    public record Counted(Funnel funnel, Instant asOf) {}

    private final ReadEverybody readEverybody;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final List<FunnelStep> steps;

    ReadFunnel(ReadEverybody readEverybody, AuditTrail audit, InstantSource clock) {
        this.readEverybody = readEverybody;
        this.audit = audit;
        this.clock = clock;
        this.steps = steps();
    }

    /** The steps as the table says. */
    public static List<FunnelStep> steps() {
        return ReferenceFile.read("funnel_steps.csv").stream()
                .map(row -> new FunnelStep(
                        row.getField("step"),
                        Set.of(row.getField("types").split(" ")),
                        ReferenceFile.optional(row, "only")
                                .map(ReadFunnel::only)
                                .orElse(Map.of())))
                .toList();
    }

    private static Map<String, Set<String>> only(String written) {
        Map<String, Set<String>> only = new HashMap<>();
        Arrays.stream(written.split(" ")).forEach(each -> {
            int equals = each.indexOf('=');
            only.put(
                    each.substring(0, equals), Set.of(each.substring(equals + 1).split("\\|")));
        });
        return only;
    }

    /** The funnel of a year, of one department or of all. */
    @Transactional
    public Counted count(int year, @Nullable String department) {
        return new Counted(Funnel.of(journeys(year, department), steps), clock.instant());
    }

    /**
     * Who is behind a figure, for those who may read their paths; one more than the page holds.
     *
     * @param stopped only those who got no further than the step
     */
    @Transactional
    public List<Journey> people(
            int year, @Nullable String department, String step, boolean stopped, PageRequest page, Caller caller) {
        audit.record(AuditEvent.of("READ_FUNNEL_PEOPLE", "funnel", year + " " + step));
        String after = page.after().orElse("");
        return journeys(year, department).stream()
                .filter(journey -> stopped
                        ? journey.furthest().equals(step)
                        : journey.reached().containsKey(step))
                .filter(journey -> CareMandate.mayRead(caller, journey.path()))
                .filter(journey -> journey.path().person().value().compareTo(after) > 0)
                .sorted(comparing(journey -> journey.path().person()))
                .limit(page.limit() + 1L)
                .toList();
    }

    private List<Journey> journeys(int year, @Nullable String department) {
        return readEverybody.read().stream()
                .flatMap(path -> Journey.of(path, steps).stream())
                .filter(journey -> journey.year() == year)
                .filter(journey -> department == null || journey.department().equals(department))
                .toList();
    }
}
