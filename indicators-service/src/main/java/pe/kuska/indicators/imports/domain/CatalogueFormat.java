package pe.kuska.indicators.imports.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.domain.Aggregation;
import pe.kuska.indicators.catalogue.domain.Direction;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.FigureStatus;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.IndicatorType;
import pe.kuska.indicators.catalogue.domain.SemesterRule;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.imports.domain.CatalogueRow.PublishedResult;

/**
 * The ministry's catalogue format: one row per element of the tree, indicators with baseline, yearly targets and
 * results. A row that breaks a rule is left out and named; the rest goes on. Odd figures are taken as they are.
 */
public final class CatalogueFormat {

    /** The columns without which a file is no catalogue. */
    public static final List<String> REQUIRED_COLUMNS = List.of("code", "kind", "name", "parent");

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 2000;
    private static final String UNCERTAIN = "?";
    private static final Set<String> INDICATOR_COLUMNS = Set.of(
            "type", "direction", "aggregation", "unit", "formula", "semester_rule", "baseline_year", "baseline_value");

    private static final Map<String, IndicatorType> TYPES =
            Map.of("calidad", IndicatorType.QUALITY, "cobertura", IndicatorType.COVERAGE);
    private static final Map<String, Direction> DIRECTIONS = Map.of(
            "ascendente", Direction.ASCENDING, "descendente", Direction.DESCENDING, "neutral", Direction.NEUTRAL);
    private static final Map<String, Aggregation> AGGREGATIONS =
            Map.of("acumulado", Aggregation.ACCUMULATED, "no acumulado", Aggregation.NOT_ACCUMULATED);

    private static final Map<String, Unit> UNITS =
            Arrays.stream(Unit.values()).collect(Collectors.toMap(Unit::officialName, Function.identity()));

    private static final Map<String, SemesterRule> SEMESTER_RULES = Map.of(
            "suma", SemesterRule.SUM,
            "promedio", SemesterRule.MEAN,
            "máximo", SemesterRule.MAXIMUM,
            "último", SemesterRule.LAST,
            "cociente de sumas", SemesterRule.RATIO_OF_SUMS);

    private final Predicate<String> responsibleIsKnown;
    private final Map<String, EntryContent> knownBefore;

    /**
     * @param responsibleIsKnown whether a «responsable» text means an institution
     * @param knownBefore elements of the policy recorded earlier, which rows may hang from and which keep what a file has no
     *     column for
     */
    public CatalogueFormat(Predicate<String> responsibleIsKnown, Map<String, EntryContent> knownBefore) {
        this.responsibleIsKnown = responsibleIsKnown;
        this.knownBefore = Map.copyOf(knownBefore);
    }

    /** Reads all rows of a file that has the required columns. */
    public CatalogueReading read(Collection<String> header, List<RawRow> rows) {
        return new Reading(header, rows).whole();
    }

    /** Whether a name only holds the place of the official one. */
    static boolean isPlaceholder(String name) {
        return name.startsWith("(");
    }

    private final class Reading {

        private final YearColumns years;
        private final UnsaidColumns unsaid;
        private final List<RawRow> rows;
        private final Map<String, EntryKind> kinds = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<RowError> errors = new ArrayList<>();
        private final List<RowFinding> findings = new ArrayList<>();

        Reading(Collection<String> header, List<RawRow> rows) {
            this.years = YearColumns.of(header);
            this.unsaid = new UnsaidColumns(header);
            this.rows = rows;
            knownBefore.forEach((code, content) -> kinds.put(code, content.kind()));
        }

        CatalogueReading whole() {
            List<CatalogueRow> taken = new ArrayList<>();
            for (RawRow row : rows) {
                int errorsBefore = errors.size();
                Optional<CatalogueRow> read = read(row);
                if (read.isPresent() && errors.size() == errorsBefore) {
                    kinds.put(read.get().code(), read.get().content().kind());
                    taken.add(read.get());
                }
            }
            return new CatalogueReading(rows.size(), taken, errors, findings);
        }

        private Optional<CatalogueRow> read(RawRow row) {
            if (row.surplus()) {
                error(row, "code", "misaligned", "La fila tiene más columnas que el encabezado.");
                return Optional.empty();
            }
            String code = required(row, "code", LONGEST_CODE);
            String name = required(row, "name", LONGEST_TEXT);
            EntryKind kind = kind(row);
            if (code == null || name == null || kind == null) {
                return Optional.empty();
            }
            if (!seen.add(code)) {
                error(row, "code", "duplicate-code", "El código ya aparece en otra fila de este archivo.");
                return Optional.empty();
            }
            EntryContent before = knownBefore.get(code);
            if (before != null && before.kind() != kind) {
                error(row, "kind", "kind-changed", "El código ya existe con otro tipo de elemento.");
                return Optional.empty();
            }
            String parentAsGiven = row.text("parent");
            String parent = parent(row, kind, parentAsGiven);
            String responsible = responsible(row);
            SortedMap<Integer, PublishedResult> published = kind.isIndicator() ? published(row) : new TreeMap<>();
            IndicatorSheet sheet = kind.isIndicator() ? sheet(row, name, published.values()) : null;
            String institution = institution(row);
            if (!kind.isIndicator()) {
                refuseFigures(row);
            }
            EntryContent said = new EntryContent(
                    kind,
                    name,
                    isPlaceholder(name),
                    parent,
                    parentAsGiven,
                    parentAsGiven != null && parentAsGiven.endsWith(UNCERTAIN),
                    responsible,
                    institution,
                    wholeNumber(row, "service_number", 1, 999, "not-a-number", "Debe ser un número entero."),
                    optional(row, "source"),
                    optional(row, "code_status"),
                    optional(row, "condition"),
                    lastDay(row),
                    sheet);
            return Optional.of(
                    new CatalogueRow(row.row(), code, before == null ? said : unsaid.kept(said, before), published));
        }

        private @Nullable EntryKind kind(RawRow row) {
            String stated = required(row, "kind", LONGEST_CODE);
            if (stated == null) {
                return null;
            }
            EntryKind kind = EntryKind.ofOfficialCode(stated).orElse(null);
            if (kind == null) {
                error(row, "kind", "unknown-kind", "El tipo debe ser OP, LN, SS, IOP o ISS.");
            }
            return kind;
        }

        private @Nullable String parent(RawRow row, EntryKind kind, @Nullable String asGiven) {
            if (kind.possibleParents().isEmpty()) {
                if (asGiven != null) {
                    error(row, "parent", "no-parent-allowed", "Un objetivo prioritario no depende de otro elemento.");
                }
                return null;
            }
            if (asGiven == null) {
                error(row, "parent", "required", "Falta el elemento del que depende.");
                return null;
            }
            boolean uncertain = asGiven.endsWith(UNCERTAIN);
            String code = uncertain ? asGiven.substring(0, asGiven.length() - 1).strip() : asGiven;
            EntryKind parentKind = kinds.get(code);
            if (parentKind == null) {
                error(
                        row,
                        "parent",
                        "unknown-parent",
                        "El elemento del que depende no está en el catálogo o no se aceptó; debe ir en una fila anterior.");
                return null;
            }
            if (!kind.possibleParents().contains(parentKind)) {
                error(row, "parent", "wrong-parent-kind", "Un elemento de este tipo no puede depender de ese otro.");
                return null;
            }
            if (uncertain) {
                finding(row, "parent", "uncertain-parent", "La fuente duda del elemento del que depende.");
            }
            return code;
        }

        private @Nullable String responsible(RawRow row) {
            String responsible = optional(row, "responsible");
            if (responsible != null && row.text("institution") == null && !responsibleIsKnown.test(responsible)) {
                finding(
                        row,
                        "responsible",
                        "unmatched-responsible",
                        "El responsable no corresponde a ninguna institución conocida: nadie podrá reportar este "
                                + "elemento hasta que se agregue la equivalencia.");
            }
            return responsible;
        }

        private @Nullable String institution(RawRow row) {
            String code = row.text("institution");
            if (code != null && !code.matches("[A-Z0-9][A-Z0-9-]{0,31}")) {
                error(row, "institution", "institution-code", "Debe ser el código de una institución, como MIMP.");
                return null;
            }
            return code;
        }

        private @Nullable LocalDate lastDay(RawRow row) {
            String text = row.text("valid_until");
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                error(row, "valid_until", "not-a-date", "Debe ser una fecha como 2025-12-31.");
                return null;
            }
        }

        private IndicatorSheet sheet(RawRow row, String name, Collection<PublishedResult> published) {
            SortedMap<Integer, Figure> targets = new TreeMap<>();
            for (int year : years.targets()) {
                Figure target = figure(row, YearColumns.TARGET + year);
                if (!target.isMissing()) {
                    targets.put(year, target);
                }
            }
            Figure baseline = figure(row, "baseline_value");
            List<Figure> figures = Stream.of(
                            Stream.of(baseline),
                            targets.values().stream(),
                            published.stream().map(PublishedResult::obtained))
                    .flatMap(Function.identity())
                    .toList();
            if (figures.stream()
                            .filter(Figure::isStated)
                            .map(Figure::percent)
                            .distinct()
                            .count()
                    > 1) {
                finding(row, "name", "mixed-units", "Unas cifras llevan signo de porcentaje y otras no.");
            }
            Unit said = oneOf(row, "unit", UNITS, "unknown-unit", "La unidad debe ser una de las siete de CEPLAN.");
            Unit deduced = Unit.stated(name, figures).orElse(null);
            return new IndicatorSheet(
                    oneOf(row, "type", TYPES, "unknown-type", "El tipo de indicador debe ser Calidad o Cobertura."),
                    oneOf(
                            row,
                            "direction",
                            DIRECTIONS,
                            "unknown-direction",
                            "El sentido debe ser ascendente, descendente o neutral."),
                    oneOf(
                            row,
                            "aggregation",
                            AGGREGATIONS,
                            "unknown-aggregation",
                            "La agregación debe ser acumulado o no acumulado."),
                    said == null ? deduced : said,
                    said == null && deduced != null,
                    optional(row, "formula"),
                    oneOf(
                            row,
                            "semester_rule",
                            SEMESTER_RULES,
                            "unknown-semester-rule",
                            "Debe ser suma, promedio, máximo, último o cociente de sumas."),
                    wholeNumber(row, "baseline_year", 1990, 2100, "not-a-year", "Debe ser un año."),
                    baseline,
                    targets);
        }

        private SortedMap<Integer, PublishedResult> published(RawRow row) {
            SortedMap<Integer, PublishedResult> published = new TreeMap<>();
            for (int year : years.results()) {
                PublishedResult result = new PublishedResult(
                        figure(row, YearColumns.OBTAINED + year),
                        figure(row, YearColumns.NUMERATOR + year),
                        figure(row, YearColumns.DENOMINATOR + year));
                if (!result.saysNothing()) {
                    published.put(year, result);
                }
            }
            return published;
        }

        private void refuseFigures(RawRow row) {
            row.fields().keySet().stream()
                    .filter(column -> INDICATOR_COLUMNS.contains(column) || YearColumns.isYearly(column))
                    .filter(column -> row.text(column) != null)
                    .sorted()
                    .forEach(column ->
                            error(row, column, "figure-not-allowed", "Solo los indicadores llevan ficha y cifras."));
        }

        private Figure figure(RawRow row, String column) {
            String text = row.text(column);
            if (text != null && text.length() > LONGEST_CODE) {
                error(row, column, "too-long", "El texto es demasiado largo.");
                return Figure.MISSING;
            }
            Figure figure = Figure.read(text);
            if (figure.status() == FigureStatus.UNREADABLE) {
                finding(
                        row,
                        column,
                        "unreadable-figure",
                        "La cifra no se puede leer como número: se conserva el texto y no se usa en los cálculos.");
            }
            return figure;
        }

        private @Nullable String required(RawRow row, String column, int longest) {
            String text = row.text(column);
            if (text == null) {
                error(row, column, "required", "Falta este dato obligatorio.");
                return null;
            }
            return notTooLong(row, column, text, longest);
        }

        private @Nullable String optional(RawRow row, String column) {
            String text = row.text(column);
            return text == null ? null : notTooLong(row, column, text, LONGEST_TEXT);
        }

        private @Nullable String notTooLong(RawRow row, String column, String text, int longest) {
            if (text.length() > longest) {
                error(row, column, "too-long", "El texto es demasiado largo.");
                return null;
            }
            return text;
        }

        private <T> @Nullable T oneOf(RawRow row, String column, Map<String, T> allowed, String rule, String message) {
            String text = row.text(column);
            if (text == null) {
                return null;
            }
            T value = allowed.get(text.toLowerCase(Locale.ROOT));
            if (value == null) {
                error(row, column, rule, message);
            }
            return value;
        }

        private @Nullable Integer wholeNumber(
                RawRow row, String column, int least, int greatest, String rule, String message) {
            String text = row.text(column);
            if (text == null) {
                return null;
            }
            if (text.matches("[0-9]{1,4}")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= greatest) {
                    return number;
                }
            }
            error(row, column, rule, message);
            return null;
        }

        private void error(RawRow row, String column, String rule, String message) {
            errors.add(new RowError(row.row(), column, rule, message));
        }

        private void finding(RawRow row, String column, String rule, String message) {
            findings.add(new RowFinding(row.row(), column, rule, message));
        }
    }
}
