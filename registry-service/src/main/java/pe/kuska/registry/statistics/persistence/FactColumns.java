package pe.kuska.registry.statistics.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.statistics.domain.CountingUnit;
import pe.kuska.registry.statistics.domain.Dimension;

/**
 * Facts of one kind in columns, in the order in which they came to be: any question about any moment is one pass over few
 * of them. Each fact knows the one before it of the same person (or of the same case, where cases are counted); who is
 * counted once is counted at the first fact that answers the question.
 */
final class FactColumns {

    private static final int CELLS_AT_MOST = 1 << 22;
    private static final long STILL = Long.MAX_VALUE;

    private final Map<Dimension, Column> codes = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Codes> values = new EnumMap<>(Dimension.class);
    /** The purposes that each code of a set of purposes stands for. */
    private final List<int[]> purposes = new ArrayList<>();

    private final Map<List<String>, Integer> purposeSets = new HashMap<>();
    private final Column ids = Column.ofNumbers();
    private final Column persons = Column.ofNumbers();
    private final Column groups = Column.ofNumbers();
    private final Column from = Column.ofNumbers();
    private final Column until = Column.ofNumbers();
    private final Column before = Column.ofRows();
    private final LastRows last;
    private int size;

    FactColumns(CountingUnit unit) {
        this.last = new LastRows(unit.isOfPeople() ? persons : groups);
        Arrays.stream(Dimension.values()).filter(one -> one.isOf(unit)).forEach(one -> {
            codes.put(one, Column.ofCodes());
            values.put(one, new Codes());
        });
    }

    /** The values of a dimension, each with a number. */
    private static final class Codes {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> texts = new ArrayList<>();

        int of(String text) {
            return numbers.computeIfAbsent(text, one -> {
                texts.add(one);
                return texts.size() - 1;
            });
        }
    }

    /**
     * A fact as it is read.
     *
     * @param values by dimension, all but the purposes
     * @param until when it ended, in microseconds; absent while it holds
     */
    record Fact(
            long id,
            @Nullable UUID person,
            UUID group,
            Map<Dimension, String> values,
            List<String> purposes,
            long from,
            @Nullable Long until) {}

    int size() {
        return size;
    }

    void add(Fact fact) {
        int row = size;
        for (Column column : List.of(ids, persons, groups, from, until, before)) {
            column.reach(row + 1);
        }
        ids.setNumber(row, fact.id());
        persons.setNumber(row, fact.person() == null ? 0 : keyOf(fact.person()));
        groups.setNumber(row, keyOf(fact.group()));
        from.setNumber(row, fact.from());
        until.setNumber(row, fact.until() == null ? STILL : fact.until());
        codes.forEach((dimension, column) -> {
            column.reach(row + 1);
            column.setCode(
                    row,
                    dimension == Dimension.EXPLOITATION
                            ? setOf(fact.purposes())
                            : codeOf(dimension, String.valueOf(fact.values().get(dimension))));
        });
        before.setRow(row, last.replace(row));
        size++;
    }

    /** Ends a fact; one that is not here is of another kind. */
    void end(long id, long moment) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = ids.number(middle);
            if (found == id) {
                until.setNumber(middle, moment);
                return;
            }
            if (found < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
    }

    /** What is unlike in two people or cases: of two million, two meet in one of some ten million registers. */
    private static long keyOf(UUID id) {
        long mixed = id.getLeastSignificantBits() ^ Long.rotateLeft(id.getMostSignificantBits(), 29);
        mixed *= 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 31;
    }

    private Codes codesOf(Dimension dimension) {
        return Objects.requireNonNull(values.get(dimension));
    }

    private int codeOf(Dimension dimension, String text) {
        return codesOf(dimension).of(text);
    }

    private int setOf(List<String> told) {
        return purposeSets.computeIfAbsent(told, set -> {
            purposes.add(set.stream()
                    .mapToInt(one -> codeOf(Dimension.EXPLOITATION, one))
                    .distinct()
                    .toArray());
            return purposes.size() - 1;
        });
    }

    /** Counts facts at a moment by some dimensions: without repetition, and as reported. Empty if there are too many combinations. */
    Optional<Map<List<String>, long[]>> count(
            CountingUnit unit, List<Dimension> by, Map<Dimension, String> where, long moment) {
        Question question = new Question(unit, by, where, moment);
        return question.cells() > CELLS_AT_MOST ? Optional.empty() : Optional.of(question.answer());
    }

    /** One pass over the facts. */
    private final class Question {
        private final CountingUnit unit;
        private final List<Dimension> by;
        private final long moment;
        private final Column[] columns;
        private final int[] factors;
        private final int purposeFactor;
        private final Column[] filters;
        private final boolean[][] wanted;
        private final long cells;

        Question(CountingUnit unit, List<Dimension> by, Map<Dimension, String> where, long moment) {
            this.unit = unit;
            this.by = by;
            this.moment = moment;
            List<Column> told = new ArrayList<>();
            int[] each = new int[by.size()];
            long product = 1;
            int ofPurpose = 0;
            int at = 0;
            for (Dimension dimension : by) {
                if (dimension == Dimension.EXPLOITATION) {
                    ofPurpose = (int) Math.min(product, Integer.MAX_VALUE);
                } else {
                    told.add(columnOf(dimension));
                    each[at++] = (int) Math.min(product, Integer.MAX_VALUE);
                }
                product *= Math.max(1, codesOf(dimension).texts.size());
            }
            this.columns = told.toArray(Column[]::new);
            this.factors = Arrays.copyOf(each, at);
            this.purposeFactor = ofPurpose;
            this.cells = product;
            this.filters = where.keySet().stream().map(this::columnOf).toArray(Column[]::new);
            this.wanted = where.entrySet().stream()
                    .map(one -> wanted(one.getKey(), one.getValue()))
                    .toArray(boolean[][]::new);
        }

        long cells() {
            return cells;
        }

        private Column columnOf(Dimension dimension) {
            return Objects.requireNonNull(codes.get(dimension));
        }

        /** For each code of a dimension whether it is asked for. */
        private boolean[] wanted(Dimension dimension, String value) {
            Integer code = codesOf(dimension).numbers.get(value);
            if (dimension != Dimension.EXPLOITATION) {
                boolean[] one = new boolean[codesOf(dimension).texts.size()];
                if (code != null) {
                    one[code] = true;
                }
                return one;
            }
            boolean[] sets = new boolean[purposes.size()];
            for (int set = 0; set < sets.length; set++) {
                sets[set] = code != null && contains(purposes.get(set), code);
            }
            return sets;
        }

        Map<List<String>, long[]> answer() {
            int[] counted = new int[(int) cells];
            int[] reported = new int[(int) cells];
            @Nullable Column sets = purposeFactor > 0 ? columnOf(Dimension.EXPLOITATION) : null;
            for (int row = 0; row < size; row++) {
                if (!answers(row)) {
                    continue;
                }
                int cell = cellOf(row);
                if (sets == null) {
                    reported[cell]++;
                    if (isFirst(row, cell, -1)) {
                        counted[cell]++;
                    }
                } else {
                    for (int purpose : purposes.get(sets.code(row))) {
                        int own = cell + purpose * purposeFactor;
                        reported[own]++;
                        if (isFirst(row, cell, purpose)) {
                            counted[own]++;
                        }
                    }
                }
            }
            Map<List<String>, long[]> answer = new HashMap<>();
            for (int cell = 0; cell < reported.length; cell++) {
                if (reported[cell] > 0) {
                    answer.put(valuesOf(cell), new long[] {counted[cell], reported[cell]});
                }
            }
            return answer;
        }

        private boolean answers(int row) {
            if (from.number(row) > moment || until.number(row) <= moment) {
                return false;
            }
            for (int filter = 0; filter < filters.length; filter++) {
                if (!wanted[filter][filters[filter].code(row)]) {
                    return false;
                }
            }
            return true;
        }

        /** Where a fact is counted, apart from its purposes. */
        private int cellOf(int row) {
            int cell = 0;
            for (int column = 0; column < columns.length; column++) {
                cell += columns[column].code(row) * factors[column];
            }
            return cell;
        }

        /** Whether no earlier fact of the same person or case is counted in the same cell. */
        private boolean isFirst(int row, int cell, int purpose) {
            if (unit == CountingUnit.RESOLUTION) {
                return true;
            }
            for (int other = before.row(row); other >= 0; other = before.row(other)) {
                boolean same = unit != CountingUnit.VICTIMISATION || groups.number(other) == groups.number(row);
                if (same && answers(other) && cellOf(other) == cell && tells(other, purpose)) {
                    return false;
                }
            }
            return true;
        }

        private boolean tells(int row, int purpose) {
            return purpose < 0
                    || contains(purposes.get(columnOf(Dimension.EXPLOITATION).code(row)), purpose);
        }

        private List<String> valuesOf(int cell) {
            List<String> told = new ArrayList<>();
            int rest = cell;
            for (Dimension dimension : by) {
                List<String> texts = codesOf(dimension).texts;
                told.add(texts.get(rest % texts.size()));
                rest /= texts.size();
            }
            return told;
        }
    }

    /** How many people of each year were told of in an earlier one too. */
    Map<Integer, Long> countSeenBefore(long moment) {
        Map<Integer, Long> again = new HashMap<>();
        Column years = Objects.requireNonNull(codes.get(Dimension.YEAR));
        List<String> texts = codesOf(Dimension.YEAR).texts;
        int[] numbers = texts.stream().mapToInt(Integer::parseInt).toArray();
        boolean[] isLast = new boolean[size];
        Arrays.fill(isLast, true);
        for (int row = 0; row < size; row++) {
            if (before.row(row) >= 0) {
                isLast[before.row(row)] = false;
            }
        }
        for (int row = 0; row < size; row++) {
            if (isLast[row]) {
                int[] told = yearsOf(row, moment, years, numbers);
                for (int year = 1; year < told.length; year++) {
                    again.merge(told[year], 1L, Long::sum);
                }
            }
        }
        return again;
    }

    /** In which years somebody is told of, the first one first. */
    private int[] yearsOf(int lastRow, long moment, Column years, int[] numbers) {
        if (before.row(lastRow) < 0) {
            return new int[0];
        }
        List<Integer> told = new ArrayList<>();
        for (int row = lastRow; row >= 0; row = before.row(row)) {
            if (from.number(row) <= moment && until.number(row) > moment) {
                told.add(numbers[years.code(row)]);
            }
        }
        return told.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }

    private static boolean contains(int[] some, int one) {
        for (int other : some) {
            if (other == one) {
                return true;
            }
        }
        return false;
    }
}
