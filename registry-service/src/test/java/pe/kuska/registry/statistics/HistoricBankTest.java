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
    void aPlaceWithAHiddenYearDoesNotShowItsWhole() {
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
        assertThat(place(bank, "17").total()).isEqualTo(new Count(80, 80));
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

    /** The attack: everything that is shown, added and subtracted exactly; no hidden figure follows from it. */
    @Property(tries = 200)
    void nothingHiddenFollowsFromWhatIsShown(@ForAll Random random) {
        int places = 2 + random.nextInt(4);
        int years = 1 + random.nextInt(4);
        long[][] counts = new long[places][years];
        Map<Integer, Figures> yearly = new TreeMap<>();
        Map<String, Long> wholes = new TreeMap<>();
        for (int year = 0; year < years; year++) {
            Map<String, Long> of = new TreeMap<>();
            for (int place = 0; place < places; place++) {
                counts[place][year] = random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60);
                if (counts[place][year] > 0) {
                    of.put("%02d".formatted(place + 1), counts[place][year]);
                    wholes.merge("%02d".formatted(place + 1), counts[place][year], Long::sum);
                }
            }
            yearly.put(2000 + year, figures(of));
        }
        HistoricBank bank = HistoricBank.of(Dimension.BIRTHPLACE, figures(wholes), yearly, Map.of(), PROTECTION);

        List<Long> values = new ArrayList<>();
        BitSet hidden = new BitSet();
        for (int place = 0; place < places; place++) {
            for (int year = 0; year < years; year++) {
                hidden.set(values.size(), counts[place][year] > 0 && isHidden(bank, place, 2000 + year));
                values.add(counts[place][year]);
            }
        }
        for (int place = 0; place < places; place++) {
            hidden.set(values.size(), hasWhole(bank, place) && total(bank, place) == null);
            values.add(Arrays.stream(counts[place]).sum());
        }
        for (int year = 0; year < years; year++) {
            hidden.set(values.size(), bank.years().get(year).total() == null);
            values.add(Objects.requireNonNull(yearly.get(2000 + year)).total().counted());
        }
        hidden.set(values.size(), bank.total() == null);
        values.add(values.subList(places * years, places * years + places).stream()
                .mapToLong(Long::longValue)
                .sum());
        LinearTable table =
                new LinearTable(values.stream().mapToLong(Long::longValue).toArray());
        int margins = places * years;
        List<Integer> wholesAt = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            List<Integer> parts = new ArrayList<>();
            for (int year = 0; year < years; year++) {
                parts.add(place * years + year);
            }
            table.add(new Sum(margins + place, parts));
            wholesAt.add(margins + place);
        }
        List<Integer> yearsAt = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            List<Integer> parts = new ArrayList<>();
            for (int place = 0; place < places; place++) {
                parts.add(place * years + year);
            }
            table.add(new Sum(margins + places + year, parts));
            yearsAt.add(margins + places + year);
        }
        table.add(new Sum(margins + places + years, wholesAt));
        table.add(new Sum(margins + places + years, yearsAt));

        table.determined(hidden).stream()
                .filter(cell -> cell < margins)
                .forEach(cell ->
                        assertThat(values.get(cell)).as("cell %s follows", cell).isZero());
    }

    private static boolean isHidden(HistoricBank bank, int place, int year) {
        return bank.places().stream()
                .filter(one -> one.value().equals("%02d".formatted(place + 1)))
                .allMatch(one -> one.years().get(year) == null);
    }

    private static boolean hasWhole(HistoricBank bank, int place) {
        return bank.places().stream().anyMatch(one -> one.value().equals("%02d".formatted(place + 1)));
    }

    private static @Nullable Count total(HistoricBank bank, int place) {
        return place(bank, "%02d".formatted(place + 1)).total();
    }

    private static Place place(HistoricBank bank, String value) {
        return bank.places().stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(Map<String, Long> byPlace) {
        long total = byPlace.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(
                Instant.EPOCH,
                new Count(total, total),
                new TreeMap<>(byPlace)
                        .entrySet().stream()
                                .map(one -> new Cell(List.of(one.getKey()), new Count(one.getValue(), one.getValue())))
                                .toList());
    }
}
