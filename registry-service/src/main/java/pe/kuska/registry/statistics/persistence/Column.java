package pe.kuska.registry.statistics.persistence;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** One attribute of many facts, one number beside the other and outside the heap: a million facts must not need a larger heap. */
final class Column {

    private static final int FIRST = 1 << 10;

    private final int width;
    private MemorySegment cells;

    private Column(int width) {
        this.width = width;
        this.cells = Arena.ofAuto().allocate((long) width * FIRST, Long.BYTES);
    }

    static Column ofCodes() {
        return new Column(Short.BYTES);
    }

    static Column ofRows() {
        return new Column(Integer.BYTES);
    }

    static Column ofNumbers() {
        return new Column(Long.BYTES);
    }

    int code(int row) {
        return Short.toUnsignedInt(cells.getAtIndex(ValueLayout.JAVA_SHORT, row));
    }

    int row(int row) {
        return cells.getAtIndex(ValueLayout.JAVA_INT, row);
    }

    long number(int row) {
        return cells.getAtIndex(ValueLayout.JAVA_LONG, row);
    }

    void setCode(int row, int code) {
        cells.setAtIndex(ValueLayout.JAVA_SHORT, row, (short) code);
    }

    void setRow(int row, int other) {
        cells.setAtIndex(ValueLayout.JAVA_INT, row, other);
    }

    void setNumber(int row, long number) {
        cells.setAtIndex(ValueLayout.JAVA_LONG, row, number);
    }

    /** Makes room for so many. */
    void reach(int rows) {
        long needed = (long) rows * width;
        if (needed > cells.byteSize()) {
            long larger = Math.max(needed, cells.byteSize() + cells.byteSize() / 2) + width;
            MemorySegment grown = Arena.ofAuto().allocate(larger - larger % width, Long.BYTES);
            MemorySegment.copy(cells, 0, grown, 0, cells.byteSize());
            cells = grown;
        }
    }
}
