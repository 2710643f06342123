package pe.kuska.gateway.web.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan in one of its versions, as the tracking service answers it.
public record Plan(
        String id,
        @Nullable String etag,
        String personCode,
        String kind,
        String status,
        @Nullable Instant statusSince,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable String previousId,
        boolean readmission,
        int version,
        int currentVersion,
        @Nullable String place,
        @Nullable List<Action> actions,
        @Nullable List<Signature> signatures,
        @Nullable List<FollowUp> followUps,
        @Nullable String reason,
        @Nullable String outcome) {

    /// What somebody will do for a goal.
    public record Action(
            String id,
            int goal,
            String area,
            @Nullable String goalWords,
            String institution,
            String unit,
            LocalDate dueOn,
            @Nullable String words,
            boolean done) {}

    /// Somebody's signature under this version.
    public record Signature(
            String as,
            @Nullable String institution,
            @Nullable String unit,
            @Nullable Instant signedAt) {}

    /// One date of the calendar.
    public record FollowUp(
            int number,
            LocalDate dueOn,
            @Nullable Instant heldAt,
            @Nullable String progress,
            @Nullable String note) {}

    /// All plans of a person.
    public record Listed(@Nullable List<Plan> items) {
        List<Plan> all() {
            return items == null ? List.of() : items;
        }
    }

    /// What changed between two versions.
    public record Difference(List<String> added, List<String> removed, List<String> changed) {}

    @Override
    public String toString() {
        return "Plan[" + id + "]";
    }

    List<Action> allActions() {
        return actions == null ? List.of() : actions;
    }

    List<Signature> allSignatures() {
        return signatures == null ? List.of() : signatures;
    }

    List<FollowUp> allFollowUps() {
        return followUps == null ? List.of() : followUps;
    }

    boolean isForChild() {
        return kind.equals("PTI");
    }

    boolean isInWriting() {
        return status.equals("DRAFTING") || status.equals("UNDER_REVIEW");
    }

    boolean isOver() {
        return status.equals("DECLINED") || status.equals("COMPLETED") || status.equals("INTERRUPTED");
    }
}
