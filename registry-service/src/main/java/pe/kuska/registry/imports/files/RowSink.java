package pe.kuska.registry.imports.files;

import java.util.List;

/** Takes the rows of a file as they are read. */
public interface RowSink {

    /** The names of the columns, before any row; a file of JSON lines has none. */
    void columns(List<String> columns);

    /**
     * A row of a table.
     *
     * @param number as a spreadsheet counts, the header being the first row
     */
    void row(long number, List<String> cells);

    /** A line of a file of JSON lines. */
    void line(long number, String json);
}
