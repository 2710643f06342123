package pe.kuska.gateway.web.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// What surrounds the board: how the plan stands, who signed, which follow-ups there are, what can be done next.
public record PlanView(
        String id,
        @Nullable String etag,
        String personCode,
        String kind,
        String heard,
        String status,
        String statusWord,
        String since,
        String by,
        boolean readmission,
        @Nullable String previousId,
        int version,
        int currentVersion,
        @Nullable String place,
        @Nullable String ended,
        List<Signer> signers,
        List<FollowUp> followUps,
        @Nullable FollowUp nextFollowUp,
        boolean ours,
        boolean mayWrite,
        boolean committed) {

    /// Who has to sign, and whether it happened.
    public record Signer(String as, String name, @Nullable String signedAt) {}

    /// A date of the calendar.
    public record FollowUp(
            int number,
            String due,
            boolean late,
            @Nullable String heldAt,
            @Nullable String progress,
            @Nullable String note) {}

    static PlanView of(Plan plan, CareDesk desk, PlanWords words) {
        boolean ours = desk.isOwn(plan.institution(), plan.unit());
        List<FollowUp> followUps =
                plan.allFollowUps().stream().map(each -> followUp(each, desk)).toList();
        return new PlanView(
                plan.id(),
                plan.etag(),
                plan.personCode(),
                desk.codes().word("plan_kind", plan.kind()),
                plan.isForChild() ? words.heardChild() : words.heardAdult(),
                plan.status(),
                statusWord(plan.status(), words),
                words.since(desk.moment(plan.statusSince())),
                words.by(desk.units().name(plan.institution(), plan.unit())),
                plan.readmission(),
                plan.previousId(),
                plan.version(),
                plan.currentVersion(),
                plan.place() == null ? null : desk.codes().word("lugar_ejecucion_pri", plan.place()),
                ended(plan, desk, words),
                signers(plan, desk, words),
                followUps,
                nextOf(followUps, plan),
                ours,
                ours && plan.isInWriting(),
                plan.allActions().stream().anyMatch(action -> desk.isOwn(action.institution(), action.unit())));
    }

    static String statusWord(String status, PlanWords words) {
        return switch (status) {
            case "OFFERED" -> words.statusOffered();
            case "DECLINED" -> words.statusDeclined();
            case "DRAFTING" -> words.statusDrafting();
            case "AGREED" -> words.statusAgreed();
            case "IN_PROGRESS" -> words.statusInProgress();
            case "UNDER_REVIEW" -> words.statusUnderReview();
            case "COMPLETED" -> words.statusCompleted();
            case "INTERRUPTED" -> words.statusInterrupted();
            default -> status;
        };
    }

    private static @Nullable String ended(Plan plan, CareDesk desk, PlanWords words) {
        String why =
                switch (plan.status()) {
                    case "COMPLETED" -> desk.codes().word("plan_outcome", plan.outcome());
                    case "INTERRUPTED" -> desk.codes().word("plan_interruption_reason", plan.reason());
                    case "DECLINED" -> desk.codes().word("plan_decline_reason", plan.reason());
                    default -> null;
                };
        return why == null ? null : words.ended(why);
    }

    private static List<Signer> signers(Plan plan, CareDesk desk, PlanWords words) {
        List<Signer> signers = new ArrayList<>();
        signers.add(new Signer("PERSON", words.signedPerson(), signed(plan, "PERSON", null, desk)));
        signers.add(new Signer("CASE_MANAGER", words.signedManager(), signed(plan, "CASE_MANAGER", null, desk)));
        Set<String> seen = new LinkedHashSet<>();
        for (Plan.Action action : plan.allActions()) {
            boolean makesThePlan = action.institution().equals(plan.institution())
                    && action.unit().equals(plan.unit());
            if (!makesThePlan && seen.add(action.institution() + "/" + action.unit())) {
                signers.add(new Signer(
                        "ENTITY",
                        desk.units().name(action.institution(), action.unit()),
                        signed(plan, "ENTITY", action, desk)));
            }
        }
        return List.copyOf(signers);
    }

    private static @Nullable String signed(Plan plan, String as, Plan.@Nullable Action by, CareDesk desk) {
        Optional<Plan.Signature> signature = plan.allSignatures().stream()
                .filter(each -> each.as().equals(as))
                .filter(each -> by == null
                        || (by.institution().equals(each.institution())
                                && by.unit().equals(each.unit())))
                .findFirst();
        return signature.map(each -> desk.moment(each.signedAt())).orElse(null);
    }

    private static FollowUp followUp(Plan.FollowUp each, CareDesk desk) {
        LocalDate today = desk.today();
        return new FollowUp(
                each.number(),
                desk.day(each.dueOn()),
                each.heldAt() == null && each.dueOn().isBefore(today),
                each.heldAt() == null ? null : desk.moment(each.heldAt()),
                each.progress() == null ? null : desk.codes().word("follow_up_progress", each.progress()),
                each.note());
    }

    private static @Nullable FollowUp nextOf(List<FollowUp> followUps, Plan plan) {
        return plan.status().equals("IN_PROGRESS")
                ? followUps.stream()
                        .filter(each -> each.heldAt() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public boolean isOld() {
        return version != currentVersion;
    }

    /// The versions there are, the newest first.
    public List<Integer> versions() {
        return IntStream.iterate(currentVersion, number -> number > 0, number -> number - 1)
                .boxed()
                .toList();
    }

    public boolean isOpen() {
        return ended == null;
    }
}
