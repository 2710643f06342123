package pe.kuska.registry.people.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import pe.kuska.registry.people.domain.IdentityLedger.Change;
import pe.kuska.registry.people.domain.IdentityLedger.Merge;
import pe.kuska.registry.people.domain.IdentityLedger.Move;

/** A random history of decisions, and what must come of it, found by another way than the ledger's. */
final class LedgerHistory {

    private final Random random;
    private long next = 1;

    final IdentityLedger ledger = new IdentityLedger();

    /** Kept beside the ledger by its changes alone, as the database keeps it. */
    final Map<UUID, UUID> leadsKept = new HashMap<>();

    final Map<UUID, UUID> holderKept = new HashMap<>();

    /** What was decided, to be replayed elsewhere. */
    final List<Function<IdentityLedger, Optional<Change>>> decisions = new ArrayList<>();

    final Set<UUID> people = new TreeSet<>();
    final Map<UUID, UUID> recognisedAs = new LinkedHashMap<>();
    final Map<UUID, Merge> standingMerges = new TreeMap<>();
    final Map<UUID, Move> standingMoves = new TreeMap<>();

    LedgerHistory(long seed) {
        random = new Random(seed);
    }

    LedgerHistory live(int steps, boolean withSeparations) {
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(withSeparations ? 9 : 8)) {
                case 0, 1, 2 -> register();
                case 3, 4, 5 -> merge();
                case 6 -> withdraw();
                case 7 -> moveOrMoveBack();
                default -> separate();
            }
        }
        return this;
    }

    UUID nextId() {
        return new UUID(0, next++);
    }

    void register() {
        UUID person = people.isEmpty() || random.nextInt(3) == 0 ? nextId() : pick(people);
        UUID record = nextId();
        if (people.add(person)) {
            leadsKept.put(person, person);
        }
        recognisedAs.put(record, person);
        holderKept.put(record, leadsKept.get(person));
        decide(ledger -> {
            ledger.open(person);
            ledger.file(record, person);
            return Optional.empty();
        });
    }

    Optional<Merge> merge() {
        if (people.size() < 2) {
            return Optional.empty();
        }
        UUID one = pick(people);
        UUID other = pick(people);
        if (one.equals(other)) {
            return Optional.empty();
        }
        Merge merge = new Merge(nextId(), one, other);
        standingMerges.put(merge.id(), merge);
        decide(ledger -> Optional.of(ledger.merge(merge)));
        return Optional.of(merge);
    }

    void withdraw() {
        if (!standingMerges.isEmpty()) {
            withdraw(pick(standingMerges.keySet()));
        }
    }

    void withdraw(UUID mergeId) {
        standingMerges.remove(mergeId);
        decide(ledger -> Optional.of(ledger.withdraw(mergeId)));
    }

    void separate() {
        standingMerges.keySet().stream()
                .filter(ledger::holds)
                .skip(random.nextInt(standingMerges.size() + 1))
                .findFirst()
                .ifPresent(this::separate);
    }

    void separate(UUID mergeId) {
        decide(ledger -> {
            Change change = ledger.separate(mergeId);
            standingMerges.keySet().removeAll(change.undoneMerges());
            return Optional.of(change);
        });
    }

    private void moveOrMoveBack() {
        if (!standingMoves.isEmpty() && random.nextBoolean()) {
            UUID moveId = pick(standingMoves.keySet());
            standingMoves.remove(moveId);
            decide(ledger -> Optional.of(ledger.moveBack(moveId)));
        } else if (!recognisedAs.isEmpty()) {
            UUID newcomer = nextId();
            Set<UUID> records = new HashSet<>();
            records.add(pick(recognisedAs.keySet()));
            records.add(pick(recognisedAs.keySet()));
            Move move = new Move(nextId(), newcomer, records);
            people.add(newcomer);
            standingMoves.put(move.id(), move);
            decide(ledger -> Optional.of(ledger.move(move)));
        }
    }

    private void decide(Function<IdentityLedger, Optional<Change>> decision) {
        decisions.add(decision);
        decision.apply(ledger).ifPresent(change -> {
            // What a row says is changed only where a change says so: people first, then the records filed elsewhere.
            change.ledElsewhere()
                    .forEach(person -> leadsKept.put(person, change.after().leaderOf(person)));
            change.after().filed().forEach((record, person) -> {
                if (change.ledElsewhere().contains(person)
                        || change.filedElsewhere().contains(record)) {
                    holderKept.put(record, change.after().leaderOf(person));
                }
            });
        });
    }

    /** To whom each record belongs, found by walking from person to person along the merges that stand. */
    Map<UUID, UUID> holders() {
        Map<UUID, UUID> holders = new HashMap<>();
        recognisedAs.forEach((record, person) -> {
            UUID filed = person;
            for (Move move : standingMoves.values()) {
                filed = move.records().contains(record) ? move.to() : filed;
            }
            holders.put(record, leaderOf(filed));
        });
        return holders;
    }

    /** The oldest of all who can be reached. */
    UUID leaderOf(UUID person) {
        Set<UUID> reached = new TreeSet<>(Set.of(person));
        boolean more = true;
        while (more) {
            more = false;
            for (Merge merge : standingMerges.values()) {
                if (reached.contains(merge.one()) != reached.contains(merge.other())) {
                    reached.add(merge.one());
                    reached.add(merge.other());
                    more = true;
                }
            }
        }
        return reached.iterator().next();
    }

    private UUID pick(Set<UUID> from) {
        return from.stream().skip(random.nextInt(from.size())).findFirst().orElseThrow();
    }
}
