package pe.kuska.indicators.imports.domain;

import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;

/** A column that a file does not have says nothing: what was known of it stays. An empty cell of a column it has does. */
final class UnsaidColumns {

    private final Set<String> header;

    UnsaidColumns(Collection<String> header) {
        this.header = Set.copyOf(header);
    }

    /** What a row says of an element, with what was known where its file has no column. */
    EntryContent kept(EntryContent said, EntryContent known) {
        return new EntryContent(
                said.kind(),
                said.name(),
                said.pending(),
                said.parentCode(),
                said.parentAsGiven(),
                said.parentUncertain(),
                or("responsible", said.responsible(), known.responsible()),
                institution(said, known),
                or("service_number", said.serviceNumber(), known.serviceNumber()),
                or("source", said.source(), known.source()),
                or("code_status", said.codeStatus(), known.codeStatus()),
                or("condition", said.condition(), known.condition()),
                or("valid_until", said.lastDay(), known.lastDay()),
                sheet(said.sheet(), known.sheet()));
    }

    /** Another responsible is not the institution the one before was. */
    private @Nullable String institution(EntryContent said, EntryContent known) {
        boolean another = header.contains("responsible") && !equal(said.responsible(), known.responsible());
        return header.contains("institution") || another ? said.institution() : known.institution();
    }

    private @Nullable IndicatorSheet sheet(@Nullable IndicatorSheet said, @Nullable IndicatorSheet known) {
        if (said == null || known == null) {
            return said;
        }
        boolean keepUnit = !header.contains("unit")
                && known.unit() != null
                && (!known.unitDeduced() || !header.contains("baseline_value"));
        return new IndicatorSheet(
                or("type", said.type(), known.type()),
                or("direction", said.direction(), known.direction()),
                or("aggregation", said.aggregation(), known.aggregation()),
                keepUnit ? known.unit() : said.unit(),
                keepUnit ? known.unitDeduced() : said.unitDeduced(),
                or("formula", said.formula(), known.formula()),
                or("semester_rule", said.semesterRule(), known.semesterRule()),
                or("baseline_year", said.baselineYear(), known.baselineYear()),
                header.contains("baseline_value") ? said.baseline() : known.baseline(),
                targets(said, known));
    }

    private SortedMap<Integer, Figure> targets(IndicatorSheet said, IndicatorSheet known) {
        SortedMap<Integer, Figure> targets = new TreeMap<>(said.targets());
        known.targets().forEach((year, target) -> {
            if (!header.contains(YearColumns.TARGET + year)) {
                targets.put(year, target);
            }
        });
        return targets;
    }

    private <T> @Nullable T or(String column, @Nullable T said, @Nullable T known) {
        return header.contains(column) ? said : known;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }
}
