package pe.kuska.registry.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.domain.CaseFacts;
import pe.kuska.registry.cases.domain.RouteLeg;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;

/**
 * What may be registered and what is doubtful. The impossible is an error; what the law asks for and nobody knows yet is
 * a warning, because a case is registered with what is known (Código Penal 129-A: a victim under 18 needs no means).
 */
@ApplicationScoped
class CaseChecks {

    private static final Set<String> TRAFFICKING = Set.of("129-A", "129-B", "153", "153-A");
    /** Those whose official name says so: «de niñas, niños y adolescentes», «NNA», «adolescente», «infantil». */
    private static final Set<String> CRIMES_AGAINST_MINORS =
            Set.of("129-H", "129-I", "129-J", "129-K", "129-L", "129-M", "129-N");

    private static final String SALE_OF_CHILDREN = "VENTA_NNA";
    private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
    private static final int ADULT = 18;

    private final CodeLists codeLists;
    private final InstantSource clock;

    CaseChecks(CodeLists codeLists, InstantSource clock) {
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /** All that is wrong or doubtful with a case and its people. */
    Findings of(CaseFacts facts, List<PersonStatement> persons) {
        Findings findings = new Findings();
        checkDates(facts, findings);
        checkCrime(facts, findings);
        checkCodes("conducts", facts.conducts(), codeLists.get("conducta"), facts, findings);
        checkCodes("means", facts.means(), codeLists.get("medio"), facts, findings);
        checkCodes("purposes", facts.purposes(), codeLists.get("finalidad"), facts, findings);
        Optional.ofNullable(facts.recruitment())
                .ifPresent(
                        code -> checkCode("recruitment", code, codeLists.get("captacion_modalidad"), facts, findings));
        warnOfGaps(facts, persons, findings);
        warnOfContradictions(facts, persons, findings);
        if (!facts.circumstances().areNone()) {
            new CircumstanceChecks(codeLists).check(facts, persons, today(), findings);
        }
        return findings;
    }

    private void checkDates(CaseFacts facts, Findings findings) {
        if (facts.receivedAt().isAfter(clock.instant())) {
            findings.error("receivedAt", BrokenRule.IN_FUTURE);
        }
        if (facts.receivedOn().isBefore(OLDEST)) {
            findings.error("receivedAt", BrokenRule.TOO_OLD);
        }
        LocalDate today = today();
        for (int i = 0; i < facts.route().size(); i++) {
            checkLeg("route[" + i + "].date", facts.route().get(i), facts, today, findings);
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(PeruTime.ZONE).toLocalDate();
    }

    private static void checkLeg(String field, RouteLeg leg, CaseFacts facts, LocalDate today, Findings findings) {
        LocalDate date = leg.date();
        if (date == null) {
            return;
        }
        if (date.isAfter(today)) {
            findings.error(field, BrokenRule.IN_FUTURE);
        } else if (date.isBefore(OLDEST)) {
            findings.error(field, BrokenRule.TOO_OLD);
        } else if (date.isAfter(facts.receivedOn())) {
            findings.warning(field, BrokenRule.AFTER_RECEPTION);
        }
    }

    private void checkCrime(CaseFacts facts, Findings findings) {
        String code = facts.crime();
        if (code == null) {
            findings.warning("crime", BrokenRule.CRIME_EXPECTED);
            return;
        }
        Optional<CodeList.Entry> crime = codeLists.get("delito").find(code);
        if (crime.isEmpty()) {
            findings.error("crime", BrokenRule.UNKNOWN_CODE);
        } else if (crime.get().startsAfter(facts.receivedOn())) {
            findings.error("crime", BrokenRule.CODE_NOT_YET_VALID);
        } else if (facts.lastKnownDay().filter(crime.get()::startsAfter).isPresent()) {
            findings.warning("crime", BrokenRule.CODE_AFTER_THE_FACTS);
        } else if (crime.get().endedBefore(facts.happenedFrom())) {
            // The law of the day of the facts applies, and that day is often not known: doubtful, not impossible.
            findings.warning("crime", BrokenRule.CODE_NO_LONGER_VALID);
        }
    }

    private static void checkCodes(
            String field, List<String> codes, CodeList list, CaseFacts facts, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String at = field + "[" + i + "]";
            checkCode(at, codes.get(i), list, facts, findings);
            if (!seen.add(codes.get(i))) {
                findings.error(at, BrokenRule.REPEATED_CODE);
            }
        }
    }

    private static void checkCode(String field, String code, CodeList list, CaseFacts facts, Findings findings) {
        Optional<CodeList.Entry> entry = list.find(code);
        if (entry.isEmpty()) {
            findings.error(field, BrokenRule.UNKNOWN_CODE);
        } else if (entry.get().startsAfter(facts.receivedOn())) {
            findings.error(field, BrokenRule.CODE_NOT_YET_VALID);
        } else if (entry.get().endedBefore(facts.happenedFrom())) {
            findings.error(field, BrokenRule.CODE_NO_LONGER_VALID);
        }
    }

    private static void warnOfGaps(CaseFacts facts, List<PersonStatement> persons, Findings findings) {
        if (!isTrafficking(facts.crime())) {
            return;
        }
        if (facts.conducts().isEmpty()) {
            findings.warning("conducts", BrokenRule.CONDUCT_EXPECTED);
        }
        if (facts.purposes().isEmpty()) {
            findings.warning("purposes", BrokenRule.PURPOSE_EXPECTED);
        }
        if (facts.means().isEmpty() && persons.stream().anyMatch(person -> isAdultVictim(person, facts))) {
            findings.warning("means", BrokenRule.MEANS_EXPECTED);
        }
    }

    private static void warnOfContradictions(CaseFacts facts, List<PersonStatement> persons, Findings findings) {
        boolean crimeOfMinors = CRIMES_AGAINST_MINORS.contains(Objects.requireNonNullElse(facts.crime(), ""));
        int purpose = facts.purposes().indexOf(SALE_OF_CHILDREN);
        if ((crimeOfMinors || purpose >= 0) && allVictimsAreAdults(persons, facts)) {
            findings.warning(crimeOfMinors ? "crime" : "purposes[" + purpose + "]", BrokenRule.MINOR_EXPECTED);
        }
        Optional<LocalDate> recruited = firstDay(facts, RouteStage.RECRUITMENT);
        Optional<LocalDate> exploited = firstDay(facts, RouteStage.EXPLOITATION);
        if (recruited.isPresent() && exploited.isPresent() && exploited.get().isBefore(recruited.get())) {
            findings.warning("route", BrokenRule.ROUTE_ORDER);
        }
    }

    private static Optional<LocalDate> firstDay(CaseFacts facts, RouteStage stage) {
        return facts.route().stream()
                .filter(leg -> leg.stage() == stage)
                .flatMap(leg -> Stream.ofNullable(leg.date()))
                .min(Comparator.naturalOrder());
    }

    private static boolean allVictimsAreAdults(List<PersonStatement> persons, CaseFacts facts) {
        List<PersonStatement> victims = persons.stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .toList();
        return !victims.isEmpty() && victims.stream().allMatch(victim -> isAdultVictim(victim, facts));
    }

    private static boolean isTrafficking(@Nullable String crime) {
        return TRAFFICKING.contains(Objects.requireNonNullElse(crime, ""));
    }

    private static boolean isAdultVictim(PersonStatement person, CaseFacts facts) {
        return person.role() == PersonRole.VICTIM
                && person.identity()
                        .birth()
                        .ageOn(facts.happenedFrom())
                        .filter(age -> age >= ADULT)
                        .isPresent();
    }
}
