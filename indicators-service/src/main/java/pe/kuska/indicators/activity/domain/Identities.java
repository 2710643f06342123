package pe.kuska.indicators.activity.domain;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who the people are today of whom was told; a figure about people counts these. */
public final class Identities {

    private final Map<String, String> leads = new HashMap<>();
    private final Map<UUID, String> filed = new HashMap<>();
    private final Map<UUID, Set<String>> everFiledUnder = new HashMap<>();
    private final Map<String, List<IdentityDecision>> decisionsAbout = new HashMap<>();
    private final Map<String, List<AnnouncedPerson>> victimsOfCase = new HashMap<>();

    /**
     * Who is who after some decisions.
     *
     * @param victims of the cases that something was done for, to tell for whom
     */
    public Identities(Collection<IdentityDecision> decisions, Collection<AnnouncedPerson> victims) {
        decisions.stream()
                .sorted(comparing(IdentityDecision::revision).thenComparing(IdentityDecision::eventId))
                .forEach(decision -> {
                    leads.putAll(decision.leads());
                    filed.putAll(decision.filed());
                    decision.filed()
                            .forEach((record, code) -> everFiledUnder
                                    .computeIfAbsent(record, _ -> new HashSet<>())
                                    .add(code));
                    decision.leads()
                            .keySet()
                            .forEach(code -> decisionsAbout
                                    .computeIfAbsent(code, _ -> new ArrayList<>())
                                    .add(decision));
                });
        for (AnnouncedPerson victim : victims) {
            String caseCode = victim.caseCode();
            if (victim.victim() && caseCode != null) {
                victimsOfCase.computeIfAbsent(caseCode, _ -> new ArrayList<>()).add(victim);
            }
        }
    }

    /**
     * The person an event is about. What was done for a person in a case is about whoever turned out to be that victim, if
     * it is somebody who had been taken for them.
     */
    public String personOf(AnnouncedPerson announced) {
        UUID recordId = announced.recordId();
        if (recordId != null) {
            return personOf(filed.getOrDefault(recordId, announced.filedUnder()));
        }
        String person = personOf(announced.filedUnder());
        if (announced.victim() || announced.caseCode() == null) {
            return person;
        }
        Set<String> takenForThem = new HashSet<>();
        for (AnnouncedPerson victim : victimsOfCase.getOrDefault(announced.caseCode(), List.of())) {
            String holder = personOf(victim);
            if (holder.equals(person)) {
                return person;
            }
            if (wasTakenFor(victim, announced.filedUnder())) {
                takenForThem.add(holder);
            }
        }
        return takenForThem.size() == 1 ? takenForThem.iterator().next() : person;
    }

    /** The codes under which people may have been told of. */
    public Set<String> codesOf(Set<String> persons) {
        Set<String> codes = new HashSet<>(persons);
        leads.forEach((code, leader) -> {
            if (persons.contains(leader)) {
                codes.add(code);
            }
        });
        return codes;
    }

    private String personOf(String code) {
        return leads.getOrDefault(code, code);
    }

    /** Whether a victim's record was ever of the person whom a code stood for. */
    private boolean wasTakenFor(AnnouncedPerson victim, String code) {
        Set<String> filedUnder = new HashSet<>(List.of(victim.filedUnder(), victim.toldAs()));
        UUID recordId = victim.recordId();
        if (recordId != null) {
            filedUnder.addAll(everFiledUnder.getOrDefault(recordId, Set.of()));
        }
        return filedUnder.contains(code)
                || decisionsAbout.getOrDefault(code, List.of()).stream()
                        .map(IdentityDecision::leads)
                        .anyMatch(led -> filedUnder.stream()
                                .anyMatch(filed -> String.valueOf(led.get(code)).equals(led.get(filed))));
    }
}
