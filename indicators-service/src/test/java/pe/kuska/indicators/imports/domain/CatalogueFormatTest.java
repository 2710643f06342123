package pe.kuska.indicators.imports.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.Figure;
import pe.kuska.indicators.catalogue.domain.IndicatorSheet;
import pe.kuska.indicators.catalogue.domain.Unit;
import pe.kuska.indicators.fixtures.ShippedPolicy;
import pe.kuska.indicators.imports.CatalogueFile;
import pe.kuska.indicators.imports.ImportProblem;
import pe.kuska.indicators.imports.domain.CatalogueRow.PublishedResult;
import pe.kuska.platform.problem.RuleViolation;

class CatalogueFormatTest {

    private static final String HEADER = "code,kind,name,parent,responsible,type,direction,aggregation,baseline_year,"
            + "baseline_value,target_2023,obtained_2023,service_number,numerator_2023,denominator_2023\n";
    private static final String OBJECTIVE = "OP.01,OP,Objetivo,,,,,,,,,,,,\n";

    @Nested
    class OfTheShippedCatalogue {

        private final CatalogueReading reading = ShippedPolicy.reading();

        @Test
        void isTakenWhole() {
            assertThat(reading.rows()).isEqualTo(114);
            assertThat(reading.errors()).isEmpty();
            assertThat(reading.taken().stream()
                            .collect(groupingBy(row -> row.content().kind(), counting())))
                    .isEqualTo(Map.of(
                            EntryKind.OBJECTIVE, 3L,
                            EntryKind.GUIDELINE, 19L,
                            EntryKind.SERVICE, 42L,
                            EntryKind.OBJECTIVE_INDICATOR, 6L,
                            EntryKind.SERVICE_INDICATOR, 44L));
        }

        @Test
        void services16And22HaveTwoIndicators() {
            assertThat(reading.taken().stream()
                            .map(CatalogueRow::content)
                            .filter(content -> content.kind() == EntryKind.SERVICE_INDICATOR)
                            .collect(groupingBy(EntryContent::serviceNumber, counting()))
                            .entrySet())
                    .hasSize(42)
                    .allSatisfy(service -> assertThat(service.getValue())
                            .isEqualTo(service.getKey() == 16 || service.getKey() == 22 ? 2L : 1L));
        }

        @Test
        void keepsWhatTheSourceDoubts() {
            assertThat(reading.taken().stream()
                            .filter(row -> row.content().parentUncertain())
                            .map(row -> row.code() + " " + row.content().parentCode() + " "
                                    + row.content().parentAsGiven()))
                    .containsExactly("S40 LN.03.05 LN.03.05?", "S41 LN.03.05 LN.03.05?");
            assertThat(reading.findings())
                    .extracting(RowFinding::rule)
                    .containsExactly("uncertain-parent", "uncertain-parent");
        }

        @Test
        void marksPlaceholdersAsPending() {
            assertThat(row("LN.01.02").content().pending()).isTrue();
            assertThat(row("S01.I1").content().pending()).isTrue();
            assertThat(row("S01").content().pending()).isFalse();
        }

        @Test
        void keepsOddFiguresAsTheyAre() {
            Figure obtained = in2023(row("ISS.02.04.03.01")).obtained();
            assertThat(obtained.text()).isEqualTo("3000%");
            assertThat(obtained.number())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3000"));
            assertThat(sheet("IOP.02.02").unit()).isEqualTo(Unit.NUMBER);
            assertThat(sheet("ISS.03.03.01.01").unit()).isEqualTo(Unit.VARIATION_RATE);
            assertThat(sheet("S07.I1").unit()).isNull();
        }

        @Test
        void keepsPartsWithoutAResult() {
            PublishedResult result = in2023(row("S02.I1"));
            assertThat(result.obtained()).isEqualTo(Figure.MISSING);
            assertThat(result.numerator().text()).isEqualTo("5");
            assertThat(result.denominator().text()).isEqualTo("6");
        }

        private CatalogueRow row(String code) {
            return reading.taken().stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        private IndicatorSheet sheet(String code) {
            IndicatorSheet sheet = row(code).content().sheet();
            assertThat(sheet).isNotNull();
            return sheet;
        }
    }

    @Nested
    class OfARowThatBreaksARule {

        @Test
        void leavesItOutNamesItAndGoesOn() {
            CatalogueReading reading = read(OBJECTIVE
                    + "IOP.01.01,IOP,Indicador,OP.01,,,haciaarriba,,veinte,,,,,,\n"
                    + "IOP.01.02,IOP,Indicador,OP.01,,,ascendente,,2020,5,10,7,,,\n");

            assertThat(reading.taken()).extracting(CatalogueRow::code).containsExactly("OP.01", "IOP.01.02");
            assertThat(reading.errors())
                    .extracting(RowError::row, RowError::column, RowError::rule)
                    .containsExactlyInAnyOrder(
                            tuple(3, "direction", "unknown-direction"), tuple(3, "baseline_year", "not-a-year"));
        }

        @Test
        void takesItsChildrenWithIt() {
            assertThat(errors("S1,SS,Servicio,OP.01,,,,,,,,,x,,\nS1.I1,ISS,Indicador,S1,,,,,,,,,,,\n"))
                    .containsExactly("3 service_number not-a-number", "4 parent unknown-parent");
        }

        @Test
        void isNamedWhateverTheRule() {
            assertThat(errors(",OP,Sin código,,,,,,,,,,,,\n")).containsExactly("3 code required");
            assertThat(errors("OP.02,OP,,,,,,,,,,,,,\n")).containsExactly("3 name required");
            assertThat(errors("X,XX,Otro,,,,,,,,,,,,\n")).containsExactly("3 kind unknown-kind");
            assertThat(errors("OP.01,OP,Otra vez,,,,,,,,,,,,\n")).containsExactly("3 code duplicate-code");
            assertThat(errors("OP.02,OP,Objetivo,OP.01,,,,,,,,,,,\n")).containsExactly("3 parent no-parent-allowed");
            assertThat(errors("LN.01,LN,Lineamiento,,,,,,,,,,,,\n")).containsExactly("3 parent required");
            assertThat(errors("I,ISS,Indicador,OP.01,,,,,,,,,,,\n")).containsExactly("3 parent wrong-parent-kind");
            assertThat(errors("LN.01,LN,Lineamiento,OP.01,,,,,,,5,,,,\n"))
                    .containsExactly("3 target_2023 figure-not-allowed");
            assertThat(errors("LN.01,LN,Lineamiento,OP.01,,,,,,,,,,,,sobra\n")).containsExactly("3 code misaligned");
            assertThat(errors("LN.01,LN," + "x".repeat(2001) + ",OP.01,,,,,,,,,,,\n"))
                    .containsExactly("3 name too-long");
        }

        @Test
        void cannotChangeTheKindOfAKnownElement() {
            CatalogueFile file = file(OBJECTIVE);
            CatalogueReading reading = new CatalogueFormat(_ -> true, Map.of("OP.01", known(EntryKind.SERVICE)))
                    .read(file.header(), file.rows());

            assertThat(reading.errors()).extracting(RowError::rule).containsExactly("kind-changed");
        }

        @Test
        void mayHangFromAnElementKnownBefore() {
            CatalogueFile file = file("LN.01,LN,Lineamiento,OP.01,,,,,,,,,,,\n");
            CatalogueReading reading = new CatalogueFormat(_ -> true, Map.of("OP.01", known(EntryKind.OBJECTIVE)))
                    .read(file.header(), file.rows());

            assertThat(reading.errors()).isEmpty();
        }

        private List<String> errors(String rows) {
            return read(OBJECTIVE + rows).errors().stream()
                    .map(error -> error.row() + " " + error.column() + " " + error.rule())
                    .toList();
        }
    }

    @Nested
    class OfOddButPublishedContent {

        @Test
        void keepsAFigureItCannotReadAndSaysSo() {
            CatalogueReading reading =
                    read(OBJECTIVE + "IOP.01.01,IOP,Indicador,OP.01,,,ascendente,,,,10%,9.5.5%,,,\n");

            assertThat(reading.errors()).isEmpty();
            assertThat(in2023(reading.taken().getLast()).obtained().text()).isEqualTo("9.5.5%");
            assertThat(reading.findings())
                    .extracting(RowFinding::column, RowFinding::rule)
                    .containsExactly(tuple("obtained_2023", "unreadable-figure"));
        }

        @Test
        void saysWhichResponsibleNobodyMapped() {
            CatalogueFile file = file(OBJECTIVE + "LN.01,LN,Lineamiento,OP.01,Ministerio Nuevo,,,,,,,,,,\n");
            CatalogueReading reading = new CatalogueFormat(_ -> false, Map.of()).read(file.header(), file.rows());

            assertThat(reading.findings()).extracting(RowFinding::rule).containsExactly("unmatched-responsible");
            assertThat(reading.errors()).isEmpty();
        }

        @Test
        void saysWhenUnitsAreMixed() {
            assertThat(read(OBJECTIVE + "IOP.01.01,IOP,Indicador,OP.01,,,ascendente,,,,10%,9,,,\n")
                            .findings())
                    .extracting(RowFinding::rule)
                    .containsExactly("mixed-units");
        }
    }

    @Nested
    class OfAFile {

        @Test
        void isReadAsSpreadsheetsSaveIt() {
            byte[] semicolons =
                    ("\uFEFF" + HEADER + OBJECTIVE).replace(',', ';').getBytes(StandardCharsets.UTF_8);

            assertThat(CatalogueFile.read(semicolons).rows())
                    .extracting(row -> row.text("code"))
                    .containsExactly("OP.01");
        }

        @Test
        void isRefusedWhenItIsNoCatalogue() {
            assertRefused("", ImportProblem.FILE_EMPTY);
            assertRefused(HEADER, ImportProblem.FILE_EMPTY);
            assertRefused("a,b\n1,2\n", ImportProblem.COLUMNS_MISSING);
            assertRefused("code,kind,name,parent,name\n1,2,3,4,5\n", ImportProblem.COLUMNS_REPEATED);
            assertThatThrownBy(() -> CatalogueFile.read("código".getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.type()).isEqualTo(ImportProblem.NOT_UTF8));
        }

        private void assertRefused(String content, ImportProblem problem) {
            assertThatThrownBy(() -> CatalogueFile.read(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.type()).isEqualTo(problem));
        }
    }

    private static PublishedResult in2023(CatalogueRow row) {
        return Objects.requireNonNull(row.published().get(2023));
    }

    private static CatalogueFile file(String rows) {
        return CatalogueFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogueReading read(String rows) {
        CatalogueFile file = file(rows);
        return new CatalogueFormat(_ -> true, Map.of()).read(file.header(), file.rows());
    }

    private static EntryContent known(EntryKind kind) {
        return new EntryContent(
                kind, "Conocido", false, null, null, false, null, null, null, null, null, null, null, null);
    }
}
