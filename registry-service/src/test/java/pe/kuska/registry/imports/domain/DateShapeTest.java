package pe.kuska.registry.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.registry.imports.domain.DateShape.Read;

class DateShapeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Read read(String typed, String... shapes) {
        List<DateShape> known = Stream.of(shapes)
                .map(shape -> DateShape.of(shape).orElseThrow())
                .toList();
        return DateShape.read(known, typed, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 03/04/2001, 2001-04-03",
        "d/M/yyyy, 3/4/2001, 2001-04-03",
        "d/M/yyyy, 03/04/2001, 2001-04-03",
        "yyyyMMdd, 20010403, 2001-04-03",
        "yyyy-MM-dd, 2001-04-03, 2001-04-03",
        "d/M/yy, 3/4/01, 2001-04-03",
        "d/M/yy, 3/4/88, 1988-04-03",
        "dd-MMM-yyyy, 03-abr-2001, 2001-04-03",
        "dd-MMM-yyyy, 03-SET-2001, 2001-09-03",
        "dd MMM yyyy, 03 Jan 2001, 2001-01-03",
        "dd.MM.uuuu, 29.02.2024, 2024-02-29"
    })
    void readsADayAsItIsWritten(String shape, String typed, LocalDate day) {
        assertThat(read(typed, shape)).isEqualTo(new Read.Day(day.atStartOfDay(), false));
    }

    @Test
    void readsATimeOfDay() {
        assertThat(read("03/04/2001 22:10", "dd/MM/yyyy HH:mm"))
                .isEqualTo(new Read.Day(LocalDateTime.of(2001, 4, 3, 22, 10), true));
        assertThat(read("03/04/2001 10:10:59 p.m.", "dd/MM/yyyy hh:mm:ss a"))
                .isEqualTo(new Read.Day(LocalDateTime.of(2001, 4, 3, 22, 10), true));
    }

    @Test
    void triesOneShapeAfterTheOther() {
        assertThat(read("2001-04-03", "dd/MM/yyyy", "yyyy-MM-dd")).isInstanceOf(Read.Day.class);
    }

    @Test
    void aSpreadsheetsOwnDateNeedsNoShape() {
        assertThat(read("2001-04-03", "dd/MM/yyyy")).isInstanceOf(Read.Day.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"36984", "36984.923611", "60"})
    void countsNoDaysUnlessTheProfileSaysSo(String typed) {
        assertThat(read(typed, "dd/MM/yyyy", "yyyyMMdd", "d/M/yy", "yyyy")).isInstanceOf(Read.Nothing.class);
    }

    @Test
    void countsDaysAsASpreadsheetDoesWhereTheProfileSaysSo() {
        Read.Day day = new Read.Day(LocalDateTime.of(2001, 4, 3, 0, 0), false);
        assertThat(read("36984", "excel", "dd/MM/yyyy")).isEqualTo(day);
        assertThat(read("36984.923611", "dd/MM/yyyy", " Excel "))
                .as("its time is ignored")
                .isEqualTo(day);
        assertThat(read("03/04/2001", "excel", "dd/MM/yyyy")).isEqualTo(day);
        assertThat(read("2001-04-03", "excel")).isEqualTo(day);
        assertThat(read("60", "excel")).as("29 February 1900").isInstanceOf(Read.Nothing.class);
        assertThat(read("2001", "excel", "yyyy")).as("a year is no day").isEqualTo(new Read.YearOnly(2001));
        assertThat(read("20010403", "excel", "yyyyMMdd")).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2001", "00/00/2001", "13/25/2001"})
    void keepsTheYearOfADayThatCannotBe(String typed) {
        assertThat(read(typed, "dd/MM/yyyy")).isEqualTo(new Read.YearOnly(2001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ayer", "31/02/0201", "2001", "03/04/01", "03-04-2001"})
    void isNothingInAnyOtherShape(String typed) {
        assertThat(read(typed, "dd/MM/yyyy")).isInstanceOf(Read.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dd/MM", "hola", "yyyy/dd", "QQQ"})
    void aShapeNeedsAYearAndAMonth(String shape) {
        assertThat(DateShape.of(shape)).isEmpty();
    }
}
