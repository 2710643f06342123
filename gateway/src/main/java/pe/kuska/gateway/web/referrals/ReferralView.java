package pe.kuska.gateway.web.referrals;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareCodes;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.Countdown;

/// A referral as a page shows it.
///
/// @param ours whether the visitor's unit sent it
/// @param theirs whether it was sent to the visitor's unit
public record ReferralView(
        String id,
        @Nullable String version,
        String status,
        String personCode,
        @Nullable String caseCode,
        String from,
        String to,
        String purpose,
        @Nullable String legalBasis,
        String consent,
        String sent,
        @Nullable Countdown countdown,
        List<Step> steps,
        @Nullable String previousId,
        List<String> documents,
        String fingerprints,
        @Nullable String notes,
        boolean ours,
        boolean theirs) {

    /// One thing that happened to it, in words.
    public record Step(String what, String when, @Nullable String why) {}

    static ReferralView of(Referral referral, @Nullable String version, CareDesk desk, ReferralWords words) {
        CareCodes codes = desk.codes();
        return new ReferralView(
                referral.id(),
                version,
                referral.status(),
                referral.personCode(),
                referral.caseCode(),
                desk.units().name(referral.fromInstitution(), referral.fromUnit()),
                desk.units().name(referral.toInstitution(), referral.toUnit()),
                codes.word("referral_reason", referral.reason()),
                referral.legalBasis() == null ? null : codes.word("legal_basis", referral.legalBasis()),
                consent(referral, codes, words),
                desk.moment(referral.sentAt()),
                desk.countdown(referral.deadline()),
                Stream.ofNullable(referral.steps())
                        .flatMap(List::stream)
                        .map(step -> new Step(
                                desk.page().labels().entry(step.event()),
                                desk.moment(step.occurredAt()),
                                step.reason() == null ? null : why(step, codes)))
                        .toList(),
                referral.previousId(),
                documents(referral, codes, words),
                Stream.ofNullable(referral.documents())
                        .flatMap(List::stream)
                        .map(each -> each.substring(each.indexOf(':') + 1))
                        .collect(Collectors.joining(" ")),
                referral.notes(),
                desk.isOwn(referral.fromInstitution(), referral.fromUnit()),
                desk.isOwn(referral.toInstitution(), referral.toUnit()));
    }

    private static String consent(Referral referral, CareCodes codes, ReferralWords words) {
        return "OVERRIDDEN".equals(referral.consent())
                ? words.consentOverridden() + ": " + codes.lower("consent_override_reason", referral.overrideReason())
                : words.consentGiven();
    }

    private static String why(Referral.Step step, CareCodes codes) {
        String list =
                switch (step.event()) {
                    case "ReferralRejected" -> "referral_rejection_reason";
                    case "ReferralReturned" -> "referral_return_reason";
                    case "ReferralUnattended" -> "referral_unattended_reason";
                    case "ReferralRerouted" -> "referral_reroute_reason";
                    case "ReferralClosed" -> "referral_closure_reason";
                    default -> "referral_reason";
                };
        return codes.word(list, step.reason());
    }

    private static List<String> documents(Referral referral, CareCodes codes, ReferralWords words) {
        return Objects.requireNonNullElse(referral.documents(), List.<String>of()).stream()
                .map(each -> each.split(":", 2))
                .map(parts -> words.document(
                        codes.word("document_kind", parts[0]),
                        parts.length < 2 ? "" : parts[1].substring(0, Math.min(12, parts[1].length()))))
                .toList();
    }

    public boolean mayBeAccepted() {
        return theirs && (status.equals("SENT") || status.equals("RECEIVED"));
    }

    public boolean mayBeReceived() {
        return theirs && status.equals("SENT");
    }

    public boolean mayBeAttended() {
        return theirs && status.equals("ACCEPTED");
    }

    public boolean mayBeKept() {
        return theirs && status.equals("ATTENDED");
    }

    public boolean mayBeReturned() {
        return theirs && (status.equals("ATTENDED") || status.equals("KEPT"));
    }

    public boolean mayBeRerouted() {
        return ours
                && (status.equals("REJECTED")
                        || status.equals("UNATTENDED")
                        || (countdown != null
                                && countdown.isLate()
                                && (status.equals("SENT") || status.equals("RECEIVED"))));
    }

    public boolean mayBeClosed() {
        return ours && Set.of("REJECTED", "UNATTENDED", "RETURNED").contains(status);
    }
}
