package pe.kuska.tracking.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a value of reference may be used.
 *
 * @param to last day, if it ended
 */
record Validity(LocalDate from, Optional<LocalDate> to) {

    static Validity of(NamedCsvRecord row) {
        return new Validity(
                LocalDate.parse(row.getField("valid_from")),
                ReferenceFile.optional(row, "valid_to").map(LocalDate::parse));
    }

    boolean includes(LocalDate date) {
        return !date.isBefore(from) && to.map(end -> !date.isAfter(end)).orElse(true);
    }
}
