package pe.kuska.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Records of synthetic people in the order in which institutions sent them: one of each person at least, the rest
 * duplicates, mixed. The same order always, and no more in memory than what is being mixed.
 */
public final class SyntheticRecords implements Iterator<SyntheticRecords.Sent> {

    /** A record and who it is truly about. */
    public record Sent(SourceRecord record, String personId) {}

    private static final int MIXED_AT_ONCE = 32_768;
    private static final int MOST_OF_ONE_PERSON = 8;

    private final long seed;
    private final Population people;
    private final Clerk clerk;
    private final Chance mixing;
    private final List<Sent> mixed = new ArrayList<>();
    private int personsToCome;
    private int duplicatesToCome;
    private int written;
    private int sent;

    public SyntheticRecords(int persons, int records, long seed, ErrorRates rates) {
        this(persons, records, seed, rates, new Tally());
    }

    SyntheticRecords(int persons, int records, long seed, ErrorRates rates, Tally tally) {
        int duplicates = records - persons;
        if (duplicates < 0 || duplicates > (long) persons * (MOST_OF_ONE_PERSON - 1)) {
            throw new IllegalArgumentException("from 1 to " + MOST_OF_ONE_PERSON + " records of each person");
        }
        NameStock names = new NameStock();
        this.seed = seed;
        people = new Population(names, new Territory(), seed, persons);
        clerk = new Clerk(names, rates, tally);
        mixing = Chance.seeded(~seed);
        personsToCome = persons;
        duplicatesToCome = duplicates;
    }

    @Override
    public boolean hasNext() {
        return personsToCome > 0 || !mixed.isEmpty();
    }

    @Override
    public Sent next() {
        while (personsToCome > 0 && mixed.size() < MIXED_AT_ONCE) {
            writeDownNextPerson();
        }
        if (mixed.isEmpty()) {
            throw new NoSuchElementException();
        }
        int chosen = mixing.below(mixed.size());
        Sent taken = mixed.get(chosen);
        Sent last = mixed.removeLast();
        if (chosen < mixed.size()) {
            mixed.set(chosen, last);
        }
        String id = "%s-%07d".formatted(taken.record().system(), ++sent);
        return new Sent(taken.record().named(id), taken.personId());
    }

    private void writeDownNextPerson() {
        TruePerson person = people.next();
        int copies = 1 + duplicatesOfNext();
        for (int copy = 0; copy < copies; copy++) {
            Chance chance = Chance.seeded(seed * 31 + 17, written++);
            mixed.add(new Sent(clerk.write(person, chance), person.id()));
        }
        personsToCome--;
        duplicatesToCome -= copies - 1;
    }

    /** Most people have none, some have many; whatever is asked for in all comes out in all. */
    private int duplicatesOfNext() {
        int mostOfOthers = (int) Math.min(Integer.MAX_VALUE, (personsToCome - 1L) * (MOST_OF_ONE_PERSON - 1));
        int least = Math.max(0, duplicatesToCome - mostOfOthers);
        int most = Math.min(MOST_OF_ONE_PERSON - 1, duplicatesToCome);
        double mean = duplicatesToCome / (double) personsToCome;
        int duplicates = 0;
        while (duplicates < most && mixing.of(mean / (1 + mean))) {
            duplicates++;
        }
        return Math.max(least, duplicates);
    }
}
