package pe.kuska.registry.statistics.persistence;

/** The last row of each key. Keys are not kept here but read from the column that has them. */
final class LastRows {

    private static final int NONE = 0;

    private final Column keys;
    private Column slots;
    private int size = 1 << 10;
    private int used;

    LastRows(Column keys) {
        this.keys = keys;
        this.slots = slotsOf(size);
    }

    private static Column slotsOf(int size) {
        Column slots = Column.ofRows();
        slots.reach(size);
        return slots;
    }

    /** Makes a row the last of its key; says which one was before it, or -1. */
    int replace(int row) {
        if (used * 2 >= size) {
            grow();
        }
        int slot = slotOf(keys.number(row));
        int before = slots.row(slot);
        slots.setRow(slot, row + 1);
        if (before == NONE) {
            used++;
        }
        return before - 1;
    }

    private int slotOf(long key) {
        int slot = (int) (key ^ key >>> 32) & (size - 1);
        while (slots.row(slot) != NONE && keys.number(slots.row(slot) - 1) != key) {
            slot = (slot + 1) & (size - 1);
        }
        return slot;
    }

    private void grow() {
        Column older = slots;
        int olderSize = size;
        size = size * 2;
        slots = slotsOf(size);
        for (int slot = 0; slot < olderSize; slot++) {
            int row = older.row(slot);
            if (row != NONE) {
                slots.setRow(slotOf(keys.number(row - 1)), row);
            }
        }
    }
}
