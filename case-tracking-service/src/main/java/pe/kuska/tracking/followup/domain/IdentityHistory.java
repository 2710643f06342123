package pe.kuska.tracking.followup.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Merged;
import pe.kuska.tracking.followup.domain.Fact.Split;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

/**
 * To whom each record belongs after all that the stewards decided. Records keep the code they were made under; the
 * decisions are replayed over it in the order in which they were taken, so undoing a merge loses nothing.
 */
public final class IdentityHistory {

    private static final Comparator<IdentityDecision> AS_TAKEN =
            Comparator.comparing(IdentityDecision::occurredAt).thenComparing(IdentityDecision::eventId);

    /**
     * A decision as it was taken.
     *
     * @param ownCases for a split, the cases in which the separated code has records of its own
     */
    private record Taken(IdentityDecision decision, Set<String> ownCases) {}

    private final List<Taken> history;

    private IdentityHistory(List<Taken> history) {
        this.history = history;
    }

    /**
     * Replays what the stewards decided.
     *
     * @param records who was said to be a victim in which case; needed to tell whose case it was when both were
     */
    public static IdentityHistory of(Collection<? extends IdentityDecision> heard, Collection<VictimInCase> records) {
        List<IdentityDecision> decisions = heard.stream()
                .<IdentityDecision>map(d -> d)
                .distinct()
                .sorted(AS_TAKEN)
                .toList();
        List<Taken> history = new ArrayList<>();
        for (IdentityDecision decision : decisions) {
            Set<String> ownCases =
                    switch (decision) {
                        case Merged _ -> Set.of();
                        case Split split -> ownCasesOf(split, records, history);
                    };
            history.add(new Taken(decision, ownCases));
        }
        return new IdentityHistory(List.copyOf(history));
    }

    private static Set<String> ownCasesOf(Split split, Collection<VictimInCase> records, List<Taken> before) {
        Split withoutCases = new Split(split.eventId(), split.occurredAt(), split.from(), split.separated(), Set.of());
        List<Taken> standing = new ArrayList<>(before);
        standing.add(new Taken(withoutCases, Set.of()));
        IdentityHistory standingAlone = new IdentityHistory(standing);
        return records.stream()
                .filter(each -> split.cases().contains(each.caseCode()))
                .filter(each -> !each.occurredAt().isAfter(split.occurredAt()))
                .filter(each -> standingAlone
                        .holderOf(each.person(), each.caseCode(), each.occurredAt())
                        .equals(split.separated()))
                .map(VictimInCase::caseCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person to whom a code leads today. */
    public PersonCode personOf(PersonCode code) {
        return follow(code, aliasesAfter(history.size()));
    }

    /**
     * The person to whom a record belongs today.
     *
     * @param recordedUnder the code it was made under
     * @param caseCode the case it is about, if any
     * @param recordedAt when it was made
     */
    public PersonCode holderOf(PersonCode recordedUnder, @Nullable String caseCode, Instant recordedAt) {
        Map<PersonCode, PersonCode> aliases = new HashMap<>();
        PersonCode owner = recordedUnder;
        for (int i = 0; i < history.size(); i++) {
            apply(history.get(i).decision(), aliases);
            if (history.get(i).decision() instanceof Split split
                    && caseCode != null
                    && split.cases().contains(caseCode)
                    && follow(owner, aliases).equals(follow(split.from(), aliases))
                    && goesAlong(i, split, owner, caseCode, recordedAt)) {
                owner = split.separated();
            }
        }
        return follow(owner, aliases);
    }

    /**
     * Whether a record about a case of the separated code goes along with it. What was recorded since both were taken for
     * one does; what the other already had before does only if the separated code has no record of its own there, that
     * is, if the steward corrects an error; else both were victims in that case. What is recorded later is not touched.
     */
    private boolean goesAlong(int position, Split split, PersonCode owner, String caseCode, Instant recordedAt) {
        if (recordedAt.isAfter(split.occurredAt())) {
            return false;
        }
        return !history.get(position).ownCases().contains(caseCode)
                || !recordedAt.isBefore(takenForOneSince(owner, split.separated(), position));
    }

    /** Since when, without interruption until a decision, two codes led to the same person; that moment if they did not. */
    private Instant takenForOneSince(PersonCode one, PersonCode other, int position) {
        Instant since = history.get(position).decision().occurredAt();
        for (int i = position; i > 0; i--) {
            Map<PersonCode, PersonCode> aliases = aliasesAfter(i);
            if (!follow(one, aliases).equals(follow(other, aliases))) {
                break;
            }
            since = history.get(i - 1).decision().occurredAt();
        }
        return since;
    }

    private Map<PersonCode, PersonCode> aliasesAfter(int decisions) {
        Map<PersonCode, PersonCode> aliases = new HashMap<>();
        for (Taken taken : history.subList(0, decisions)) {
            apply(taken.decision(), aliases);
        }
        return aliases;
    }

    private static void apply(IdentityDecision decision, Map<PersonCode, PersonCode> aliases) {
        switch (decision) {
            case Merged merged -> {
                stand(merged.survivor(), merged.absorbed(), aliases);
                aliases.put(merged.absorbed(), merged.survivor());
            }
            case Split split -> aliases.remove(split.separated());
        }
    }

    /** The codes that lead to a person today, besides the person's own. */
    public Set<PersonCode> otherCodesOf(PersonCode person) {
        Set<PersonCode> codes = new TreeSet<>();
        for (Taken taken : history) {
            switch (taken.decision()) {
                case Merged merged -> codes.add(merged.absorbed());
                case Split split -> codes.add(split.from());
            }
        }
        codes.removeIf(code -> code.equals(person) || !personOf(code).equals(person));
        return codes;
    }

    private static PersonCode follow(PersonCode code, Map<PersonCode, PersonCode> aliases) {
        PersonCode current = code;
        PersonCode next = aliases.get(current);
        while (next != null) {
            current = next;
            next = aliases.get(current);
        }
        return current;
    }

    /**
     * Frees the survivor from the one it is to absorb. That happens only while a split that came in between has not been
     * heard of yet; without it two codes would lead to each other for ever.
     */
    private static void stand(PersonCode survivor, PersonCode absorbed, Map<PersonCode, PersonCode> aliases) {
        PersonCode current = survivor;
        PersonCode next = aliases.get(current);
        while (next != null) {
            if (next.equals(absorbed)) {
                aliases.remove(current);
                return;
            }
            current = next;
            next = aliases.get(current);
        }
    }
}
