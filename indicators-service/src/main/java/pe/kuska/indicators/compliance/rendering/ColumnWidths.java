package pe.kuska.indicators.compliance.rendering;

import java.util.Collections;
import java.util.List;

/** How wide the columns of a report's table are: the name of an indicator needs more room than its figures. */
final class ColumnWidths {

    private ColumnWidths() {}

    /** The columns' shares of the width. */
    static List<Integer> of(int columns) {
        return switch (columns) {
            case 2 -> List.of(1, 3);
            case 5 -> List.of(8, 35, 10, 10, 12);
            case 9 -> List.of(15, 40, 15, 9, 9, 10, 10, 10, 12);
            default -> Collections.nCopies(columns, 1);
        };
    }
}
