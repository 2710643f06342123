package pe.kuska.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.disclosure.LinearTable;
import pe.kuska.platform.disclosure.LinearTable.Sum;
import pe.kuska.platform.disclosure.Suppression;
import pe.kuska.registry.statistics.domain.Dimension;
import pe.kuska.registry.statistics.domain.Figures;
import pe.kuska.registry.statistics.domain.Figures.Cell;
import pe.kuska.registry.statistics.domain.Figures.Count;
import pe.kuska.registry.statistics.domain.HistoricBank;
import pe.kuska.registry.statistics.domain.HistoricBank.Place;
import pe.kuska.registry.statistics.domain.ProtectedFigures;

class HistoricBankTest {

    private static final ProtectedFigures PROTECTION = new ProtectedFigures(new Suppression(5));

    @Test
    void aYearHidesWhatItsOwnTableHidesAndNoPlaceShowsItsWhole() {
        HistoricBank bank = HistoricBank.of(
                Dimension.BIRTHPLACE,
                figures(Map.of("08", 47L, "15", 67L, "17", 80L)),
                Map.of(
                        2024, figures(Map.of("08", 2L, "15", 27L, "17", 30L)),
                        2025, figures(Map.of("08", 45L, "15", 40L, "17", 50L))),
                Map.of(2024, 0L, 2025, 3L),
                PROTECTION);

        assertThat(place(bank, "08").years().get(2024)).isNull();
        assertThat(place(bank, "08").years().get(2025)).isEqualTo(new Count(45, 45));
        assertThat(place(bank, "08").total()).isNull();
        // Hidden with it, so that it does not follow from the year's whole.
        assertThat(place(bank, "15").years().get(2024)).isNull();
        assertThat(place(bank, "15").total()).isNull();
        assertThat(place(bank, "17").years()).containsEntry(2024, new Count(30, 30));
        // 30 and 50 beside 80 would tell that nobody of there had been a victim before; beside 79, that one had.
        assertThat(place(bank, "17").total()).isNull();
        assertThat(bank.total()).isNull();
        assertThat(bank.years().getFirst().total()).isEqualTo(new Count(59, 59));
        assertThat(bank.years().getLast().seenBefore()).isNull();
    }

    @Test
    void aSmallYearHidesItselfAndTheWholeOfAllYears() {
        HistoricBank bank = HistoricBank.of(
                Dimension.RESIDENCE,
                figures(Map.of("08", 43L)),
                Map.of(2024, figures(Map.of("08", 3L)), 2025, figures(Map.of("08", 40L))),
                Map.of(),
                PROTECTION);

        assertThat(bank.total()).isNull();
        assertThat(bank.years().getFirst().total()).isNull();
        assertThat(bank.years().getFirst().seenBefore()).isNull();
        assertThat(place(bank, "08").total()).isNull();
    }

    @Test
    void whoHasAMandateSeesEverything() {
        HistoricBank bank = HistoricBank.of(
                Dimension.RESIDENCE,
                figures(Map.of("08", 2L)),
                Map.of(2024, figures(Map.of("08", 2L))),
                Map.of(2024, 1L),
                null);

        assertThat(place(bank, "08").years()).containsEntry(2024, new Count(2, 2));
        assertThat(bank.years().getFirst().seenBefore()).isEqualTo(1);
        assertThat(bank.total()).isEqualTo(new Count(2, 2));
    }

    /**
     * The attack: everything that is shown, added and subtracted exactly, by one who knows that each person is new in exactly
     * one year. No hidden figure follows from it, nor how many had been victims before.
     */
    @Property(tries = 300)
    void nothingHiddenFollowsFromWhatIsShown(@ForAll Random random) {
        int places = 2 + random.nextInt(4);
        int years = 1 + random.nextInt(4);
        long[][] counts = new long[places][years];
        long[] firstTime = new long[years];
        Map<String, Long> wholes = new TreeMap<>();
        for (int person = 0; person < 20 + random.nextInt(200); person++) {
            int place = Math.min(random.nextInt(places), random.nextInt(places));
            int first = random.nextInt(years);
            firstTime[first]++;
            wholes.merge(code(place), 1L, Long::sum);
            for (int year = first; year < years; year++) {
                counts[place][year] += year == first || random.nextInt(6) == 0 ? 1 : 0;
            }
        }
        Map<Integer, Figures> yearly = new TreeMap<>();
        Map<Integer, Long> seenBefore = new TreeMap<>();
        for (int year = 0; year < years; year++) {
            Map<String, Long> of = new TreeMap<>();
            for (int place = 0; place < places; place++) {
                if (counts[place][year] > 0) {
                    of.put(code(place), counts[place][year]);
                }
            }
            yearly.put(2000 + year, figures(of));
            seenBefore.put(2000 + year, total(of) - firstTime[year]);
        }
        HistoricBank bank = HistoricBank.of(Dimension.BIRTHPLACE, figures(wholes), yearly, seenBefore, PROTECTION);

        List<Long> values = new ArrayList<>();
        BitSet hidden = new BitSet();
        for (int place = 0; place < places; place++) {
            for (int year = 0; year < years; year++) {
                hidden.set(values.size(), counts[place][year] > 0 && isHidden(bank, place, 2000 + year));
                values.add(counts[place][year]);
            }
        }
        int newcomers = values.size();
        for (int year = 0; year < years; year++) {
            hidden.set(values.size(), bank.years().get(year).seenBefore() == null);
            values.add(firstTime[year]);
        }
        int before = values.size();
        for (int year = 0; year < years; year++) {
            hidden.set(values.size(), bank.years().get(year).seenBefore() == null);
            values.add(Objects.requireNonNull(seenBefore.get(2000 + year)));
        }
        int totals = values.size();
        for (int year = 0; year < years; year++) {
            hidden.set(values.size(), bank.years().get(year).total() == null);
            values.add(Objects.requireNonNull(yearly.get(2000 + year)).total().counted());
        }
        int everybody = values.size();
        hidden.set(everybody, bank.total() == null);
        values.add(Arrays.stream(firstTime).sum());
        for (int place = 0; place < places; place++) {
            assertThat(hasWhole(bank, place) && total(bank, place) != null).isFalse();
        }
        LinearTable table =
                new LinearTable(values.stream().mapToLong(Long::longValue).toArray());
        List<Integer> everyFirst = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            List<Integer> parts = new ArrayList<>();
            for (int place = 0; place < places; place++) {
                parts.add(place * years + year);
            }
            table.add(new Sum(totals + year, parts));
            table.add(new Sum(totals + year, List.of(newcomers + year, before + year)));
            everyFirst.add(newcomers + year);
        }
        table.add(new Sum(everybody, everyFirst));

        table.determined(hidden).stream()
                .filter(cell -> cell < totals)
                .forEach(cell ->
                        assertThat(values.get(cell)).as("cell %s follows", cell).isZero());
    }

    private static String code(int place) {
        return "%02d".formatted(place + 1);
    }

    private static long total(Map<String, Long> byPlace) {
        return byPlace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isHidden(HistoricBank bank, int place, int year) {
        return bank.places().stream()
                .filter(one -> one.value().equals(code(place)))
                .allMatch(one -> one.years().get(year) == null);
    }

    private static boolean hasWhole(HistoricBank bank, int place) {
        return bank.places().stream().anyMatch(one -> one.value().equals(code(place)));
    }

    private static @Nullable Count total(HistoricBank bank, int place) {
        return place(bank, code(place)).total();
    }

    private static Place place(HistoricBank bank, String value) {
        return bank.places().stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(Map<String, Long> byPlace) {
        long total = total(byPlace);
        return new Figures(
                Instant.EPOCH,
                new Count(total, total),
                new TreeMap<>(byPlace)
                        .entrySet().stream()
                                .map(one -> new Cell(List.of(one.getKey()), new Count(one.getValue(), one.getValue())))
                                .toList());
    }
}
