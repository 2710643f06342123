package pe.kuska.tracking.funnel.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.PathOfCare;

/**
 * How far one person got.
 *
 * @param department the first two digits of the ubigeo of their first case, or ND
 * @param reached when they first got to which step
 * @param furthest the furthest step they got to
 * @param reason why they did not get further; empty if they did
 */
public record Journey(
        PathOfCare path,
        int year,
        String department,
        Map<String, Instant> reached,
        String furthest,
        Optional<String> reason) {

    /** Where no code says. */
    public static final String UNKNOWN = "ND";

    /** Something is owed to the person: they have not dropped out. */
    public static final String UNDER_WAY = "EN_CURSO";

    private static final String NO_REASON = "SIN_MOTIVO_REGISTRADO";

    public Journey {
        reached = Map.copyOf(reached);
    }

    /** The journey of a person, if they got to the first step and some case still says that they are a victim. */
    public static Optional<Journey> of(PathOfCare path, List<FunnelStep> steps) {
        Map<String, Instant> reached = new LinkedHashMap<>();
        steps.forEach(step -> step.reachedBy(path).ifPresent(at -> reached.put(step.code(), at)));
        Instant begun = reached.get(steps.getFirst().code());
        if (begun == null) {
            return Optional.empty();
        }
        String furthest = steps.stream()
                .map(FunnelStep::code)
                .filter(reached::containsKey)
                .reduce((_, later) -> later)
                .orElseThrow();
        boolean arrived = furthest.equals(steps.getLast().code());
        return Optional.of(new Journey(
                path,
                begun.atZone(PeruTime.ZONE).getYear(),
                departmentOf(path),
                reached,
                furthest,
                arrived ? Optional.empty() : Optional.of(reasonOf(path))));
    }

    private static String departmentOf(PathOfCare path) {
        return path.stepsAsVictim().stream()
                .filter(step -> step.type() == EntryType.CASE_REGISTERED)
                .flatMap(step -> Optional.ofNullable(step.codes().get("ubigeo")).stream())
                .map(ubigeo -> ubigeo.substring(0, 2))
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String reasonOf(PathOfCare path) {
        if (!path.owed().isEmpty()) {
            return UNDER_WAY;
        }
        return path.steps().stream()
                .filter(step -> step.type() != EntryType.REFERRAL_SENT)
                .map(Step::codes)
                .filter(codes -> codes.containsKey("reason"))
                .map(codes -> codes.getOrDefault("reason", NO_REASON))
                .reduce((_, later) -> later)
                .orElse(NO_REASON);
    }
}
