package pe.kuska.tracking.followup.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact;
import pe.kuska.tracking.followup.domain.Fact.CaseWithdrawn;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.followup.domain.VictimStatus;

/** The facts in what the registry tells. Each event is read by itself, so it does not matter which comes first. */
final class RegistryFacts {

    private RegistryFacts() {}

    static List<Fact> in(IncomingEvent event) {
        return switch (event.type()) {
            case "pe.kuska.registry.CaseRegistered.v1" ->
                ofCase(event, event.dataAs(CaseTold.class), EntryType.CASE_REGISTERED);
            case "pe.kuska.registry.CaseAmended.v1" ->
                ofCase(event, event.dataAs(CaseTold.class), EntryType.CASE_AMENDED);
            case "pe.kuska.registry.CaseWithdrawn.v1" ->
                List.of(new CaseWithdrawn(
                        event.id(),
                        event.occurredAt(),
                        event.dataAs(CaseTold.class).caseCode()));
            case "pe.kuska.registry.PhaseChanged.v1" -> ofPhase(event, event.dataAs(PhaseTold.class));
            case "pe.kuska.registry.JudgmentRecorded.v1" -> ofJudgment(event, event.dataAs(JudgmentTold.class));
            case "pe.kuska.registry.HearingSet.v1" -> ofHearing(event, event.dataAs(HearingTold.class));
            case "pe.kuska.registry.VictimIdentified.v1" -> ofVictim(event, event.dataAs(VictimTold.class));
            case "pe.kuska.registry.PersonsMerged.v1" -> ofMerge(event, event.dataAs(MergeTold.class));
            case "pe.kuska.registry.PersonsSplit.v1" -> ofSplit(event, event.dataAs(SplitTold.class));
            default -> List.of();
        };
    }

    private static List<Fact> ofCase(IncomingEvent event, CaseTold told, EntryType type) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Step(
                event.id(),
                type == EntryType.CASE_REGISTERED ? orElse(told.receivedAt(), event.occurredAt()) : event.occurredAt(),
                event.occurredAt(),
                type,
                new Office(told.institution(), told.unit()),
                null,
                told.caseCode(),
                null,
                codesOf(told)));
        told.victims()
                .forEach(victim -> facts.add(new VictimInCase(
                        event.id(),
                        event.occurredAt(),
                        told.caseCode(),
                        filedUnder(victim.filedUnder(), victim.personCode()),
                        new PersonCode(victim.personCode()),
                        victim.recordId(),
                        VictimStatus.PRESUMED)));
        if (type == EntryType.CASE_AMENDED && told.persons() != null) {
            facts.add(victimsOf(event, told));
        }
        return facts;
    }

    private static Fact victimsOf(IncomingEvent event, CaseTold told) {
        Set<UUID> records = new HashSet<>();
        Set<PersonCode> people = new HashSet<>();
        for (CaseTold.PersonInCase victim : told.victims()) {
            UUID recordId = victim.recordId();
            if (recordId == null) {
                people.add(filedUnder(victim.filedUnder(), victim.personCode()));
            } else {
                records.add(recordId);
            }
        }
        return new VictimsOfCase(
                event.id(),
                event.occurredAt(),
                told.caseCode(),
                new Office(told.institution(), told.unit()),
                records,
                people);
    }

    private static List<Fact> ofPhase(IncomingEvent event, PhaseTold told) {
        return List.of(ofProceeding(
                event,
                EntryType.PROCEEDING_RECORDED,
                told.caseCode(),
                told.institution(),
                told.issuedOn(),
                Map.of("phase", told.phaseAfter())));
    }

    private static List<Fact> ofJudgment(IncomingEvent event, JudgmentTold told) {
        return List.of(ofProceeding(
                event,
                EntryType.JUDGMENT_RECORDED,
                told.caseCode(),
                told.institution(),
                told.issuedOn(),
                Map.of("judgment", told.kind(), "instance", told.instance(), "phase", told.phaseAfter())));
    }

    /** Told when it was heard of: the day of the hearing is still to come. */
    private static List<Fact> ofHearing(IncomingEvent event, HearingTold told) {
        return List.of(new Step(
                event.id(),
                event.occurredAt(),
                event.occurredAt(),
                EntryType.HEARING_SET,
                new Office(told.institution(), null),
                null,
                told.caseCode(),
                null,
                Map.of(
                        "kind",
                        told.withdrawn() ? "WITHDRAWN" : "SET",
                        "hearingOn",
                        told.hearingOn().toString(),
                        "resolution",
                        told.resolutionId().toString())));
    }

    private static Step ofProceeding(
            IncomingEvent event,
            EntryType type,
            String caseCode,
            String institution,
            LocalDate issuedOn,
            Map<String, String> codes) {
        return new Step(
                event.id(),
                issuedOn.atStartOfDay(PeruTime.ZONE).toInstant(),
                event.occurredAt(),
                type,
                new Office(institution, null),
                null,
                caseCode,
                null,
                codes);
    }

    private static Map<String, String> codesOf(CaseTold told) {
        Map<String, String> codes = new HashMap<>();
        if (told.kind() != null) {
            codes.put("kind", told.kind());
        }
        if (told.ubigeo() != null) {
            codes.put("ubigeo", told.ubigeo());
        }
        return codes;
    }

    private static List<Fact> ofVictim(IncomingEvent event, VictimTold told) {
        return List.of(new VictimInCase(
                event.id(),
                event.occurredAt(),
                told.caseCode(),
                filedUnder(told.filedUnder(), told.personCode()),
                new PersonCode(told.personCode()),
                told.recordId(),
                told.status()));
    }

    private static List<Fact> ofMerge(IncomingEvent event, MergeTold told) {
        return List.of(new IdentityDecision(
                event.id(),
                orElse(told.occurredAt(), event.occurredAt()),
                Objects.requireNonNullElse(told.revision(), 0L),
                told.leads(),
                Map.of()));
    }

    private static List<Fact> ofSplit(IncomingEvent event, SplitTold told) {
        return List.of(new IdentityDecision(
                event.id(),
                orElse(told.occurredAt(), event.occurredAt()),
                Objects.requireNonNullElse(told.revision(), 0L),
                told.leads(),
                told.filed()));
    }

    private static PersonCode filedUnder(@Nullable String filedUnder, String personCode) {
        return new PersonCode(filedUnder == null ? personCode : filedUnder);
    }

    private static Instant orElse(@Nullable Instant told, Instant otherwise) {
        return told == null ? otherwise : told;
    }
}
