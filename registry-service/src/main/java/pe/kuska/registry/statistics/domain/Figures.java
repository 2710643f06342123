package pe.kuska.registry.statistics.domain;

import java.time.Instant;
import java.util.List;

/**
 * Figures as they stand at a moment.
 *
 * @param asOf the moment that gives the same figures again
 * @param total the whole, which is not always the sum of its parts
 */
public record Figures(Instant asOf, Count total, List<Cell> cells) {

    public Figures {
        cells = List.copyOf(cells);
    }

    /**
     * One number in its two ways of counting.
     *
     * @param counted without repetition
     * @param reported as the institutions reported it; the same for what is not repeated
     */
    public record Count(long counted, long reported) {

        public static final Count NONE = new Count(0, 0);
    }

    /** A part of the whole. */
    public record Cell(List<String> values, Count count) {

        public Cell {
            values = List.copyOf(values);
        }
    }
}
