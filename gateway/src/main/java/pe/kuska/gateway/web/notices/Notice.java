package pe.kuska.gateway.web.notices;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.care.CareLinks;
import pe.kuska.gateway.web.inbox.DueLine;
import pe.kuska.gateway.web.inbox.InboxWords;
import pe.kuska.gateway.web.page.Role;

/// A notice as the tracking service tells it.
public record Notice(
        long position,
        String kind,
        String topic,
        @Nullable String recordId,
        @Nullable String personCode,
        @Nullable String caseCode,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable Instant toldAt,
        boolean read) {

    public record Listed(
            @Nullable List<Notice> items, @Nullable String next) {
        List<Notice> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Line(
            long position,
            String what,
            String by,
            boolean late,
            @Nullable String personCode,
            @Nullable String href,
            String when,
            boolean read) {}

    Line inWords(CareDesk desk, NoticeWords words) {
        boolean late = kind.equals("REMINDER");
        String place = late ? CareLinks.ofDue(topic, recordId, personCode) : placeOfStep(desk);
        return new Line(
                position,
                late ? words.late(DueLine.what(topic, desk.words(InboxWords.class))) : step(words),
                desk.isOwn(institution, unit)
                        ? desk.words(InboxWords.class).ownUnit()
                        : desk.units().name(institution, unit),
                late,
                personCode,
                place,
                desk.moment(toldAt),
                read);
    }

    /// Both sides of a step may open what it is about.
    private @Nullable String placeOfStep(CareDesk desk) {
        if (topic.equals("BedReleased") && desk.visitor().is(Role.AUDITOR)) {
            return "/plazas/sin-llegada";
        }
        if (topic.startsWith("Restitution")) {
            return "/identidades/" + recordId;
        }
        if (topic.startsWith("EmergencyAccess")) {
            return "/emergencias/" + recordId;
        }
        return topic.startsWith("Repatriation") || topic.startsWith("Person") || topic.startsWith("Return")
                ? "/retornos/" + recordId
                : CareLinks.ofEntry(topic, recordId, Objects.requireNonNullElse(personCode, ""));
    }

    private String step(NoticeWords words) {
        return switch (topic) {
            case "ReferralSent" -> words.referralSent();
            case "ReferralReceived" -> words.referralReceived();
            case "ReferralAccepted" -> words.referralAccepted();
            case "ReferralRejected" -> words.referralRejected();
            case "ReferralAttended" -> words.referralAttended();
            case "ReferralReturned" -> words.referralReturned();
            case "ReferralUnattended" -> words.referralUnattended();
            case "ReferralKept" -> words.referralKept();
            case "ReferralRerouted" -> words.referralRerouted();
            case "ReferralClosed" -> words.referralClosed();
            case "StayDoubled" -> words.stayDoubled();
            case "VictimTakenBack" -> words.victimTakenBack();
            case "HandOverOffered" -> words.handOverOffered();
            case "HandOverReceived" -> words.handOverReceived();
            case "HandOverRefused" -> words.handOverRefused();
            case "HandOverWithdrawn" -> words.handOverWithdrawn();
            case "AlertReferred" -> words.alertReferred();
            case "AlertReturned" -> words.alertReturned();
            case "AlertAttended" -> words.alertAttended();
            case "BedRequested" -> words.bedRequested();
            case "BedDeclined" -> words.bedDeclined();
            case "BedReleased" -> words.bedReleased();
            case "BedReserved" -> words.bedReserved();
            case "RepatriationRequested" -> words.returnRequested();
            case "RepatriationApproved" -> words.returnApproved();
            case "RepatriationRefused" -> words.returnRefused();
            case "PersonDeparted" -> words.personDeparted();
            case "PersonNotArrived" -> words.personNotArrived();
            case "PersonArrived" -> words.personArrived();
            case "ReturnHeard" -> words.returnHeard();
            case "ReturnFollowedUp" -> words.returnFollowedUp();
            case "SituationPlaced" -> words.situationPlaced();
            case "SituationShelterLost" -> words.situationShelterLost();
            case "RestitutionRequested" -> words.papersRequested();
            case "RestitutionGranted" -> words.papersGranted();
            case "RestitutionDenied" -> words.papersDenied();
            case "EmergencyAccessOpened" -> words.emergencyOpened();
            case "EmergencyAccessReviewed" -> words.emergencyReviewed();
            default -> topic;
        };
    }
}
