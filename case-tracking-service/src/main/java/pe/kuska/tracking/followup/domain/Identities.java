package pe.kuska.tracking.followup.domain;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

/**
 * To whom each record belongs after all that the registry decided. What is recorded keeps the code it was recorded under;
 * where that code leads is looked up, so undoing a merge loses nothing and no order of hearing of it matters.
 */
public final class Identities {

    private final List<IdentityDecision> decisions;
    private final Collection<VictimInCase> victims;
    private final Map<PersonCode, PersonCode> leads = new HashMap<>();
    private final Map<UUID, PersonCode> filed = new HashMap<>();

    private Identities(List<IdentityDecision> decisions, Collection<VictimInCase> victims) {
        this.decisions = decisions;
        this.victims = victims;
        decisions.forEach(decision -> {
            leads.putAll(decision.leads());
            filed.putAll(decision.filed());
        });
    }

    /**
     * Who is who after some decisions.
     *
     * @param victims who was said to be a victim in which case; tells whose a step is that was taken for a case
     */
    public static Identities after(Collection<IdentityDecision> decisions, Collection<VictimInCase> victims) {
        return new Identities(
                decisions.stream()
                        .distinct()
                        .sorted(comparing(IdentityDecision::revision)
                                .thenComparing(IdentityDecision::occurredAt)
                                .thenComparing(IdentityDecision::eventId))
                        .toList(),
                List.copyOf(victims));
    }

    /** The person to whom a code leads today. */
    public PersonCode personOf(PersonCode code) {
        return leads.getOrDefault(code, code);
    }

    /** The person who is a victim in a case. */
    public PersonCode personOf(VictimInCase victim) {
        return personOf(
                victim.recordId() == null ? victim.person() : filed.getOrDefault(victim.recordId(), victim.person()));
    }

    /**
     * The person whom a step concerns. It is whoever the code leads to that it was taken under, unless it was taken for a
     * case in which, as is known now, not they are a victim but somebody who was taken for them.
     */
    public PersonCode personOf(PersonCode takenUnder, @Nullable String caseCode) {
        PersonCode person = personOf(takenUnder);
        if (caseCode == null) {
            return person;
        }
        Set<PersonCode> takenForThem = new HashSet<>();
        for (VictimInCase victim : victims) {
            if (victim.caseCode().equals(caseCode)) {
                PersonCode holder = personOf(victim);
                if (holder.equals(person)) {
                    return person;
                }
                if (wasTakenFor(victim, takenUnder)) {
                    takenForThem.add(holder);
                }
            }
        }
        return takenForThem.size() == 1 ? takenForThem.iterator().next() : person;
    }

    /** The codes that lead to a person today, besides the person's own. */
    public Set<PersonCode> otherCodesOf(PersonCode person) {
        Set<PersonCode> codes = new TreeSet<>();
        leads.forEach((code, leader) -> {
            if (leader.equals(person) && !code.equals(person)) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Whether a victim's record was ever of the person whom a code stood for. */
    private boolean wasTakenFor(VictimInCase victim, PersonCode code) {
        Set<PersonCode> filedUnder = new HashSet<>(List.of(victim.person(), victim.toldAs()));
        UUID recordId = victim.recordId();
        if (recordId != null) {
            decisions.stream()
                    .filter(decision -> decision.filed().containsKey(recordId))
                    .forEach(decision -> filedUnder.add(decision.filed().get(recordId)));
        }
        return filedUnder.contains(code)
                || decisions.stream()
                        .map(IdentityDecision::leads)
                        .filter(led -> led.containsKey(code))
                        .anyMatch(led ->
                                filedUnder.stream().anyMatch(filed -> Objects.equals(led.get(code), led.get(filed))));
    }
}
