package pe.kuska.registry.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.Circumstances;
import pe.kuska.registry.cases.domain.Establishment;
import pe.kuska.registry.cases.domain.Inspection;
import pe.kuska.registry.cases.domain.Operation;
import pe.kuska.registry.cases.domain.Operation.HandOver;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;

/** What cannot be in the circumstances of a case, and what contradicts the rest of it and may be so all the same. */
final class CircumstanceChecks {

    private static final String AT = "circumstances.";
    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final String NO_RESULT = "NEGATIVO";

    private final CodeList crimes;
    private final CodeList channels;
    private final CodeList establishments;
    private final CodeList institutions;
    private final CodeList units;
    private final CodeList operationResults;
    private final CodeList authorities;
    private final CodeList inspectionResults;
    private final CodeList techniques;
    private final CodeList reasons;

    CircumstanceChecks(CodeLists codeLists) {
        this.crimes = codeLists.get("delito");
        this.channels = codeLists.get("canal");
        this.establishments = codeLists.get("tipo_establecimiento");
        this.institutions = codeLists.get("institucion");
        this.units = codeLists.get("unidad_proteccion");
        this.operationResults = codeLists.get("resultado_operativo");
        this.authorities = codeLists.get("autoridad_inspectora");
        this.inspectionResults = codeLists.get("resultado_inspeccion");
        this.techniques = codeLists.get("tecnica_especial");
        this.reasons = codeLists.get("motivo_revision");
    }

    void check(CaseFacts facts, List<PersonStatement> persons, LocalDate today, Findings findings) {
        Circumstances told = facts.circumstances();
        CodesInForce codes = new CodesInForce(facts.happenedFrom(), today, findings);
        checkPeriod(told, facts, today, findings);
        codes.check(AT + "channel", told.channel(), channels);
        checkOtherCrimes(facts, codes);
        List<Establishment> places = told.establishments();
        for (int i = 0; i < places.size(); i++) {
            codes.check(AT + "establishments[" + i + "].type", places.get(i).type(), establishments);
        }
        codes.checkAll(AT + "techniques", told.techniques(), techniques);
        if (told.operation() != null) {
            checkOperation(told.operation(), facts, persons, codes);
        }
        if (told.inspection() != null) {
            checkInspection(told.inspection(), codes);
        }
        for (int i = 0; i < told.acknowledged().size(); i++) {
            codes.check(
                    AT + "acknowledged[" + i + "].reason",
                    told.acknowledged().get(i).reason(),
                    reasons);
        }
        told.acknowledged().forEach(one -> findings.acknowledge(one.field(), one.rule()));
    }

    private static void checkPeriod(Circumstances told, CaseFacts facts, LocalDate today, Findings findings) {
        checkDay(AT + "from", told.from(), today, findings);
        checkDay(AT + "until", told.until(), today, findings);
        LocalDate from = told.from();
        if (from != null && told.until() != null && told.until().isBefore(from)) {
            findings.error(AT + "until", BrokenRule.ENDS_BEFORE_START);
        }
        if (from != null && from.isAfter(facts.receivedOn())) {
            findings.warning(AT + "from", BrokenRule.AFTER_RECEPTION);
        }
    }

    private void checkOtherCrimes(CaseFacts facts, CodesInForce codes) {
        List<String> others = facts.circumstances().otherCrimes();
        codes.checkAll(AT + "otherCrimes", others, crimes);
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).equals(facts.crime())) {
                codes.findings().error(AT + "otherCrimes[" + i + "]", BrokenRule.REPEATED_CRIME);
            }
        }
    }

    private void checkOperation(
            Operation operation, CaseFacts facts, List<PersonStatement> persons, CodesInForce codes) {
        String at = AT + "operation.";
        Findings findings = codes.findings();
        checkDay(at + "date", operation.date(), codes.today(), findings);
        codes.checkAll(at + "institutions", operation.institutions(), institutions);
        codes.check(at + "result", operation.result(), operationResults);
        for (int i = 0; i < operation.handedOver().size(); i++) {
            checkHandOver(at + "handedOver[" + i + "].", operation.handedOver().get(i), operation, codes);
        }
        int rescued = Objects.requireNonNullElse(operation.rescued(), 0);
        if (operation.rescued() != null
                && operation.rescuedUnder18() != null
                && operation.rescuedUnder18() > operation.rescued()) {
            findings.error(at + "rescuedUnder18", BrokenRule.MORE_THAN_THE_WHOLE);
        }
        if (operation.rescued() != null && operation.personsHandedOver() > rescued) {
            findings.warning(at + "handedOver", BrokenRule.MORE_THAN_RESCUED);
        }
        if (NO_RESULT.equals(operation.result()) && rescued > 0) {
            findings.warning(at + "result", BrokenRule.RESULT_AND_COUNTS);
        }
        long victims = persons.stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .count();
        if (!persons.isEmpty() && rescued > victims) {
            findings.warning(at + "rescued", BrokenRule.MORE_THAN_VICTIMS);
        }
        if (operation.date() != null && operation.date().isBefore(facts.happenedFrom())) {
            findings.warning(at + "date", BrokenRule.BEFORE_FACTS);
        }
    }

    private void checkHandOver(String at, HandOver to, Operation operation, CodesInForce codes) {
        codes.check(at + "institution", to.institution(), institutions);
        codes.check(at + "unit", to.unit(), units);
        checkDay(at + "on", to.on(), codes.today(), codes.findings());
        if (to.on() != null && operation.date() != null && to.on().isBefore(operation.date())) {
            codes.findings().error(at + "on", BrokenRule.ENDS_BEFORE_START);
        }
    }

    private void checkInspection(Inspection inspection, CodesInForce codes) {
        String at = AT + "inspection.";
        codes.check(at + "authority", inspection.authority(), authorities);
        codes.check(at + "result", inspection.result(), inspectionResults);
        checkDay(at + "date", inspection.date(), codes.today(), codes.findings());
    }

    private static void checkDay(String field, @Nullable LocalDate day, LocalDate today, Findings findings) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            findings.error(field, BrokenRule.IN_FUTURE);
        } else if (day.isBefore(OLDEST)) {
            findings.error(field, BrokenRule.TOO_OLD);
        }
    }

    /**
     * Codes that must have been in force at some time between the facts and today: a technique or a hand-over may be of any
     * of these days. One that ended before is doubtful only, because the day of the facts is often not known.
     */
    private record CodesInForce(LocalDate happenedFrom, LocalDate today, Findings findings) {

        void checkAll(String field, List<String> codes, CodeList list) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < codes.size(); i++) {
                String at = field + "[" + i + "]";
                check(at, codes.get(i), list);
                if (!seen.add(codes.get(i))) {
                    findings.error(at, BrokenRule.REPEATED_CODE);
                }
            }
        }

        void check(String field, @Nullable String code, CodeList list) {
            if (code == null) {
                return;
            }
            Optional<CodeList.Entry> entry = list.find(code);
            if (entry.isEmpty()) {
                findings.error(field, BrokenRule.UNKNOWN_CODE);
            } else if (entry.get().startsAfter(today)) {
                findings.error(field, BrokenRule.CODE_NOT_YET_VALID);
            } else if (entry.get().endedBefore(happenedFrom)) {
                findings.warning(field, BrokenRule.CODE_NO_LONGER_VALID);
            }
        }
    }
}
