package pe.kuska.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.kuska.bench.ErrorRates.Level;
import pe.kuska.bench.SyntheticRecords.Sent;

class SyntheticRecordsTest {

    @Test
    void aSeedTellsTheSameStoryTwice() {
        assertThat(all(300, 500, 7, Level.STANDARD)).isEqualTo(all(300, 500, 7, Level.STANDARD));
    }

    @Test
    void anotherSeedTellsAnother() {
        assertThat(all(50, 80, 7, Level.STANDARD)).isNotEqualTo(all(50, 80, 8, Level.STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 8", "1000, 1000", "1000, 1667", "1000, 8000", "40000, 41000"})
    void asManyPersonsAndRecordsAsWereAskedFor(int persons, int records) {
        List<Sent> sent = all(persons, records, 3, Level.LIGHT);
        assertThat(sent).hasSize(records);
        assertThat(sent.stream().map(Sent::personId).distinct()).hasSize(persons);
        assertThat(sent.stream().map(one -> one.record().sourceRecordId()).distinct())
                .hasSize(records);
    }

    @Test
    void moreThanEightRecordsOfEachAreNotToBeHad() {
        assertThatThrownBy(() -> all(10, 81, 1, Level.LIGHT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> all(10, 9, 1, Level.LIGHT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordsOfOnePersonAreSpreadOverTheFile() {
        List<Sent> sent = all(2000, 4000, 5, Level.STANDARD);
        int together = 0;
        for (int i = 1; i < sent.size(); i++) {
            together += sent.get(i).personId().equals(sent.get(i - 1).personId()) ? 1 : 0;
        }
        assertThat(together).isLessThan(20);
    }

    @Nested
    class WithoutMistakes {

        private final List<Sent> sent = all(1500, 3000, 11, Level.NONE);

        @Test
        void recordsOfOnePersonSayTheSame() {
            Map<String, SourceRecord> first = new HashMap<>();
            for (Sent one : sent) {
                SourceRecord before = first.putIfAbsent(one.personId(), one.record());
                if (before != null) {
                    assertThat(one.record().birthDate()).isEqualTo(before.birthDate());
                    assertThat(one.record().residence()).isEqualTo(before.residence());
                    assertThat(one.record().firstSurname()).isEqualToIgnoringCase(before.firstSurname());
                    assertThat(one.record().given()).isEqualToIgnoringCase(before.given());
                }
            }
        }

        @Test
        void noTwoPersonsHaveOneDocument() {
            Map<SourceRecord.Document, Set<String>> holders = new HashMap<>();
            for (Sent one : sent) {
                one.record()
                        .documents()
                        .forEach(document -> holders.computeIfAbsent(document, any -> new HashSet<>())
                                .add(one.personId()));
            }
            assertThat(holders.values()).allSatisfy(people -> assertThat(people).hasSize(1));
        }

        @Test
        void someAreRelativesWhoShareSurnamesAndHome() {
            Map<String, Set<String>> families = new HashMap<>();
            for (Sent one : sent) {
                SourceRecord record = one.record();
                families.computeIfAbsent(
                                (record.firstSurname()
                                                + record.secondSurname()
                                                + record.residence().address())
                                        .toLowerCase(),
                                any -> new HashSet<>())
                        .add(one.personId());
            }
            long brothersAndSisters = families.values().stream()
                    .filter(family -> family.size() > 1)
                    .mapToInt(Set::size)
                    .sum();
            assertThat(brothersAndSisters).isBetween(150L, 350L);
        }
    }

    @Test
    void everyDniIsOneThatNobodyHas() {
        assertThat(all(3000, 6000, 2, Level.HEAVY).stream()
                        .flatMap(one -> one.record().documents().stream())
                        .filter(document -> document.type().equals("DNI")))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.number()).matches("99[0-9]{6}"));
    }

    @Test
    void aMillionPeopleHaveDifferentDni() {
        Set<Long> numbers = new HashSet<>();
        for (int person = 0; person < Population.MOST; person++) {
            numbers.add(Population.dni(person, 7));
        }
        assertThat(numbers).hasSize(Population.MOST);
    }

    @Test
    void everyRecordIsOneTheApiAccepts() {
        for (Sent one : all(3000, 6000, 4, Level.HEAVY)) {
            SourceRecord record = one.record();
            if (record.birthDate() != null) {
                assertThat(LocalDate.parse(record.birthDate())).isBefore(Population.TODAY);
                assertThat(record.birthYear()).isNull();
                assertThat(record.estimatedAge()).isNull();
            }
            for (SourceRecord.Document document : record.documents()) {
                assertThat(document.number())
                        .matches(
                                switch (document.type()) {
                                    case "DNI" -> "[0-9]{8}";
                                    case "CE" -> "[A-Z0-9]{9}";
                                    default -> "[A-Z0-9]{5,15}";
                                });
            }
            if (record.residence().ubigeo() != null) {
                assertThat(record.residence().ubigeo()).matches("(0[1-9]|1[0-9]|2[0-5])[0-9]{4}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"LIGHT", "STANDARD", "HEAVY"})
    void mistakesAreMadeAsOftenAsTheTableSays(Level level) {
        Tally tally = new Tally();
        ErrorRates rates = new ErrorRates(level);
        new SyntheticRecords(15_000, 30_000, 9, rates, tally).forEachRemaining(sent -> {});
        for (Mistake mistake : Mistake.values()) {
            double expected = rates.of(mistake);
            int chances = tally.chances(mistake);
            assertThat(chances).as("chances of %s", mistake).isGreaterThan(300);
            // Four standard deviations, widened because the careless make them together.
            double tolerance = 4 * 1.5 * Math.sqrt(expected * (1 - expected) / chances) + 1e-9;
            assertThat(tally.made(mistake) / (double) chances)
                    .as("%s of %d", mistake, chances)
                    .isBetween(expected - tolerance, expected + tolerance);
        }
    }

    @Test
    void aStandardSetIsAsWrongAsItClaims() {
        List<Sent> sent = all(6000, 12_000, 21, Level.STANDARD);
        long withDocument =
                sent.stream().filter(one -> !one.record().documents().isEmpty()).count();
        assertThat(withDocument / 12_000.0).isBetween(0.57, 0.63);
        int dates = 0;
        int different = 0;
        for (List<SourceRecord> person : byPerson(sent).values()) {
            for (int i = 0; i < person.size(); i++) {
                for (int j = 0; j < i; j++) {
                    String one = person.get(i).birthDate();
                    String other = person.get(j).birthDate();
                    if (one != null && other != null) {
                        dates++;
                        different += one.equals(other) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(different / (double) dates).isBetween(0.04, 0.08);
    }

    @Test
    void mistakesComeTogether() {
        // Records with a wrong day are written by careless clerks more often, who also misspell names.
        Map<String, SourceRecord> right =
                all(8000, 8000, 31, Level.NONE).stream().collect(Collectors.toMap(Sent::personId, Sent::record));
        int[][] table = new int[2][2];
        for (Sent one : all(8000, 8000, 31, Level.HEAVY)) {
            SourceRecord truth = right.getOrDefault(one.personId(), one.record());
            String born = one.record().birthDate();
            if (born == null || truth.firstSurname() == null || one.record().firstSurname() == null) {
                continue;
            }
            boolean date = !born.equals(truth.birthDate());
            boolean name = !plain(one.record().firstSurname()).equals(plain(truth.firstSurname()));
            table[date ? 1 : 0][name ? 1 : 0]++;
        }
        double amongWrongDates = table[1][1] / (double) (table[1][0] + table[1][1]);
        double amongRightDates = table[0][1] / (double) (table[0][0] + table[0][1]);
        assertThat(amongWrongDates).isGreaterThan(amongRightDates * 1.1);
    }

    private static String plain(String name) {
        return Misspelling.withoutEnye(Misspelling.withoutAccents(name.toLowerCase()));
    }

    private static Map<String, List<SourceRecord>> byPerson(List<Sent> sent) {
        return sent.stream()
                .collect(Collectors.groupingBy(Sent::personId, Collectors.mapping(Sent::record, Collectors.toList())));
    }

    private static List<Sent> all(int persons, int records, long seed, Level level) {
        List<Sent> all = new ArrayList<>();
        new SyntheticRecords(persons, records, seed, new ErrorRates(level)).forEachRemaining(all::add);
        return all;
    }
}
