package pe.kuska.indicators.catalogue.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says about one element; two versions of an element differ exactly when this differs.
 *
 * @param pending the official name has not been provided yet («pendiente de carga»)
 * @param parentAsGiven the parent reference as published, {@code LN.03.05?} included
 * @param parentUncertain the source itself doubts the parent
 * @param institution the code of the responsible, where the catalogue says it; else it is looked up by the text
 * @param lastDay the last day on which the element exists; null while it goes on
 * @param condition whether the service is new or an improvement
 * @param sheet present exactly for indicators
 */
public record EntryContent(
        EntryKind kind,
        String name,
        boolean pending,
        @Nullable String parentCode,
        @Nullable String parentAsGiven,
        boolean parentUncertain,
        @Nullable String responsible,
        @Nullable String institution,
        @Nullable Integer serviceNumber,
        @Nullable String source,
        @Nullable String codeStatus,
        @Nullable String condition,
        @Nullable LocalDate lastDay,
        @Nullable IndicatorSheet sheet) {

    public EntryContent {
        if (kind.isIndicator() != (sheet != null)) {
            throw new IllegalArgumentException("indicators, and only they, have a sheet");
        }
    }
}
