package pe.kuska.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.imports.RowReading.ReadCase;
import pe.kuska.registry.imports.RowReading.ReadPerson;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.Sex;

/** Where a profile meets a row. */
class RowReadingTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final String PERSON = """
            'sourceRecordId': 'id', 'role': {'column': 'tipo', 'translate': {'V': 'VICTIM'}},
            'names.given': 'nombres', 'names.firstSurname': 'paterno', 'names.alias': 'alias',
            'documents[0].type': {'column': 'doc', 'translate': {'1': 'DNI', '9': 'SD'}}, 'documents[0].number': 'num',
            'documents[1].type': {'constant': 'PAS'}, 'documents[1].number': 'pasaporte',
            'birthDate': {'column': 'nac', 'format': 'dd/MM/yyyy'}, 'estimatedAge': 'edad', 'seenOn': 'visto',
            'sex': {'column': 'sexo', 'translate': {'F': 'MUJER'}}, 'nationality': 'pais', 'languages': 'lenguas',
            'residence.ubigeo': 'ubigeo', 'residence.country': 'pais_dom', 'residence.address': ['calle', 'numero'],
            'extra.color': 'color'
            """;
    private static final String CASE = """
            'source.recordId': 'caso', 'kind': {'constant': 'COMPLAINT'},
            'receivedAt': {'column': 'fecha', 'format': ['dd/MM/yyyy', 'dd/MM/yyyy HH:mm']}, 'crime': 'delito',
            'conducts': 'conductas', 'references': 'otros', 'route[0].stage': {'constant': 'RECRUITMENT'},
            'route[0].ubigeo': 'captado', 'route[1].stage': {'constant': 'EXPLOTATION'},
            'route[1].country': 'explotado'
            """.replace("EXPLOTATION", "EXPLOITATION");

    private final RowReading reading = new RowReading(
            Validation.buildDefaultValidatorFactory().getValidator(),
            said -> "X".equals(said.facts().crime())
                    ? List.of(new FieldError("crime", "unknown-code", "El código no está en la lista de códigos."))
                    : List.of(),
            () -> Instant.parse("2026-03-01T15:00:00Z"));

    private static ImportProfile profile(String written) {
        try {
            return new ProfileReading(new CodeLists(JSON))
                    .read("P", (ObjectNode) JSON.readTree(written.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new HashMap<>(Map.of("id", "A-1", "tipo", "V", "nombres", "Rosa"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private ReadPerson onRecord(String... cells) {
        ImportProfile profile = profile("{'person': {" + PERSON + "}}");
        return reading.person(
                profile, profile.persons().getFirst(), row(cells)::get, Optional.empty(), Optional.empty());
    }

    private static Identity identityIn(ReadPerson read) {
        return read.said().orElseThrow().identity();
    }

    private static List<String> written(List<Slip> slips) {
        return slips.stream()
                .map(slip -> slip.column() + " " + slip.rule() + (slip.rejects() ? " !" : ""))
                .toList();
    }

    @Nested
    class AValueThatCanBe {

        @Test
        void isReadAsWhatItMeans() {
            ReadPerson read = onRecord(
                    "paterno",
                    "Quispe",
                    "alias",
                    "Pepa; Rosita",
                    "doc",
                    "1",
                    "num",
                    "99000123",
                    "nac",
                    "14/03/2008",
                    "sexo",
                    "f",
                    "pais",
                    "PER",
                    "lenguas",
                    "es, qu",
                    "ubigeo",
                    "080101",
                    "calle",
                    "Jr. Puno",
                    "numero",
                    "12",
                    "color",
                    "azul");
            assertThat(read.slips()).isEmpty();
            Identity identity = identityIn(read);
            assertThat(read.said().orElseThrow().role()).isEqualTo(PersonRole.VICTIM);
            assertThat(identity.names().alias()).containsExactly("Pepa", "Rosita");
            assertThat(identity.documents()).singleElement().satisfies(document -> {
                assertThat(document.type()).isEqualTo(DocumentType.DNI);
                assertThat(document.number()).isEqualTo("99000123");
            });
            assertThat(identity.birth().date()).isEqualTo("2008-03-14");
            assertThat(identity.sex()).isEqualTo(Sex.WOMAN);
            assertThat(identity.nationality()).isEqualTo("PE");
            assertThat(identity.languages()).containsExactly("es", "qu");
            assertThat(identity.residence().address()).isEqualTo("Jr. Puno 12");
            assertThat(identity.extra()).containsExactly(Map.entry("color", "azul"));
        }

        @Test
        void isADistrictByTheNumberReniecGaveIt() {
            ImportProfile profile = profile("""
                    {'person': {'sourceRecordId': 'id', 'role': {'constant': 'VICTIM'}, 'names.given': 'nombres',
                     'birthplace.ubigeo': {'column': 'nacido', 'ubigeoSystem': 'RENIEC'}, 'residence.ubigeo': 'vive'}}
                    """);
            ReadPerson lima = reading.person(
                    profile,
                    profile.persons().getFirst(),
                    row("nacido", "140101", "vive", "140101")::get,
                    Optional.empty(),
                    Optional.empty());
            assertThat(String.valueOf(identityIn(lima).birthplace().ubigeo())).isEqualTo("150101");
            assertThat(String.valueOf(identityIn(lima).residence().ubigeo())).isEqualTo("140101");
            ReadPerson nowhere = reading.person(
                    profile,
                    profile.persons().getFirst(),
                    row("nacido", "149999")::get,
                    Optional.empty(),
                    Optional.empty());
            assertThat(written(nowhere.slips())).containsExactly("nacido ubigeo");
        }

        @Test
        void getsItsZerosBack() {
            Identity identity = identityIn(onRecord("doc", "1", "num", "123456", "ubigeo", "80101"));
            assertThat(identity.documents().getFirst().number()).isEqualTo("00123456");
            assertThat(String.valueOf(identity.residence().ubigeo())).isEqualTo("080101");
        }

        @Test
        void anAgeMayBeWrittenWithItsUnit() {
            Identity identity = identityIn(onRecord("edad", "17 años", "visto", "2025-12-31"));
            assertThat(identity.birth().estimatedAge()).isEqualTo(17);
            assertThat(identity.birth().estimatedOn()).isEqualTo("2025-12-31");
        }

        @Test
        void theMostExactBirthCounts() {
            Identity identity = identityIn(onRecord("nac", "14/03/2008", "edad", "17"));
            assertThat(identity.birth().date()).isEqualTo("2008-03-14");
            assertThat(identity.birth().estimatedAge()).isNull();
        }

        @Test
        void aDocumentWithoutANumberIsNone() {
            assertThat(identityIn(onRecord("doc", "1")).documents()).isEmpty();
            ReadPerson without = onRecord("doc", "9", "pasaporte", "AB12345");
            assertThat(without.slips()).isEmpty();
            assertThat(identityIn(without).documents())
                    .singleElement()
                    .satisfies(document -> assertThat(document.type()).isEqualTo(DocumentType.PAS));
        }
    }

    @Nested
    class AValueThatCannotBe {

        @Test
        void isLeftOutAndNotedByItsColumn() {
            ReadPerson read = onRecord("doc", "1", "num", "99000123-X", "ubigeo", "990101", "calle", "Jr. Puno");
            assertThat(written(read.slips())).containsExactlyInAnyOrder("num dni-check-digit", "ubigeo ubigeo");
            assertThat(identityIn(read).documents()).isEmpty();
            assertThat(identityIn(read).residence().address()).isEqualTo("Jr. Puno");
        }

        @Test
        void ofADateTheYearIsKept() {
            ReadPerson read = onRecord("nac", "31/02/2008");
            assertThat(written(read.slips())).containsExactly("nac date-year-only");
            assertThat(identityIn(read).birth().year()).isEqualTo(2008);
        }

        @Test
        void ofADateThatIsABareNumberItSaysWhatToDo() {
            ReadPerson read = onRecord("nac", "36984");
            assertThat(written(read.slips())).containsExactly("nac date-as-number");
            assertThat(read.slips().getFirst().message()).contains("«excel»").doesNotContain("36984");
            assertThat(identityIn(read).birth().isKnown()).isFalse();
            assertThat(written(onRecord("nac", "2001").slips()))
                    .as("a year is no number of days")
                    .containsExactly("nac date");
        }

        @Test
        void isADayThatASpreadsheetCountsOnlyForTheProfileThatSaysSo() {
            ImportProfile profile = profile("""
                    {'person': {'sourceRecordId': 'id', 'role': {'constant': 'VICTIM'}, 'names.given': 'nombres',
                     'birthDate': {'column': 'nac', 'format': ['excel', 'dd/MM/yyyy']}}}
                    """);
            assertThat(profile.columnsOfCountedDays()).containsExactly("nac");
            for (String typed : List.of("36984", "36984.5", "03/04/2001")) {
                ReadPerson read = reading.person(
                        profile,
                        profile.persons().getFirst(),
                        row("nac", typed)::get,
                        Optional.empty(),
                        Optional.empty());
                assertThat(read.slips()).isEmpty();
                assertThat(identityIn(read).birth().date()).isEqualTo("2001-04-03");
            }
            ReadPerson never = reading.person(
                    profile, profile.persons().getFirst(), row("nac", "60")::get, Optional.empty(), Optional.empty());
            assertThat(written(never.slips())).containsExactly("nac date");
        }

        @Test
        void isSomethingInTheFutureToo() {
            ReadPerson read = onRecord("nac", "14/03/2031");
            assertThat(written(read.slips())).containsExactly("nac implausible-birth");
            assertThat(identityIn(read).birth().isKnown()).isFalse();
        }

        @Test
        void isATextThatIsTooLong() {
            ReadPerson read = onRecord("paterno", "x".repeat(101));
            assertThat(written(read.slips())).containsExactly("paterno shape");
            assertThat(identityIn(read).names().firstSurname()).isNull();
        }

        @Test
        void takesOnlyItselfOutOfAList() {
            ReadPerson read = onRecord("lenguas", "es, 123");
            assertThat(written(read.slips())).containsExactly("lenguas language");
            assertThat(identityIn(read).languages()).containsExactly("es");
        }

        @Test
        void isACountryBesideAPeruvianUbigeo() {
            ReadPerson read = onRecord("ubigeo", "080101", "pais_dom", "VE");
            assertThat(written(read.slips())).containsExactly("pais_dom ubigeo-or-country");
            assertThat(identityIn(read).residence().country()).isEqualTo("PE");
        }

        @Test
        void isNeverRepeated() {
            ReadPerson read = onRecord("doc", "1", "num", "99-SECRETO", "edad", "SECRETO", "pais", "SECRETO");
            assertThat(read.slips()).hasSize(3);
            assertThat(read.slips().toString()).doesNotContain("SECRETO");
        }

        @Test
        void holdsTheRowBackWhereTheProfileWantsIt() {
            ImportProfile strict = profile("{'onInvalid': 'REJECT_ROW', 'person': {" + PERSON + "}}");
            ReadPerson read = reading.person(
                    strict,
                    strict.persons().getFirst(),
                    row("nac", "31/02/2008")::get,
                    Optional.empty(),
                    Optional.empty());
            assertThat(read.said()).isEmpty();
            assertThat(written(read.slips())).containsExactly("nac date !");
        }
    }

    @Nested
    class WithoutWhatItNeeds {

        @Test
        void aPersonOnRecordNeedsANumberAndNoRole() {
            assertThat(onRecord("tipo", "").said()).isPresent();
            ReadPerson read = onRecord("id", " ");
            assertThat(read.said()).isEmpty();
            assertThat(written(read.slips())).containsExactly("id required !");
        }

        @Test
        void aPersonInACaseNeedsARole() {
            ImportProfile profile = profile("{'case': {" + CASE + "}, 'person': {" + PERSON + "}}");
            ReadPerson read = reading.person(
                    profile,
                    profile.persons().getFirst(),
                    row("tipo", "?")::get,
                    Optional.of(LocalDate.of(2026, 2, 1)),
                    Optional.empty());
            assertThat(read.said()).isEmpty();
            assertThat(written(read.slips())).containsExactly("tipo unknown-code !");
        }
    }

    @Nested
    class OfACase {

        private ReadCase read(List<Map<String, String>> rows) {
            ImportProfile profile = profile("{'case': {" + CASE + "}, 'person': {" + PERSON + "}}");
            return reading.caseOf(
                    profile,
                    rows.stream()
                            .<pe.kuska.registry.imports.domain.SourceRow>map(row -> row::get)
                            .toList());
        }

        @Test
        void oneRowMaySayWhatAnotherLeavesOut() {
            ReadCase read = read(List.of(
                    row("caso", "D-1", "fecha", "05/02/2026", "otros", "C-1; C-2"),
                    row("caso", "D-1", "delito", "129-A", "conductas", "CAPTACION;TRASLADO", "explotado", "BO")));
            assertThat(read.slips()).isEmpty();
            var said = read.said().orElseThrow();
            assertThat(said.system()).isEqualTo("P");
            assertThat(said.facts().crime()).isEqualTo("129-A");
            assertThat(said.facts().conducts()).containsExactly("CAPTACION", "TRASLADO");
            assertThat(said.facts().references()).containsExactly("C-1", "C-2");
            assertThat(said.facts().route())
                    .singleElement()
                    .satisfies(leg -> assertThat(leg.country()).isEqualTo("BO"));
        }

        @Test
        void aTimeOfDayIsThatOfPeru() {
            ReadCase read = read(List.of(row("caso", "D-1", "fecha", "05/02/2026 22:10")));
            assertThat(read.said().orElseThrow().facts().receivedAt()).isEqualTo("2026-02-06T03:10:00Z");
        }

        @Test
        void withoutADateOrANumberItIsNone() {
            assertThat(written(read(List.of(row("caso", "D-1"))).slips())).containsExactly("fecha required !");
            assertThat(written(read(List.of(row("fecha", "05/02/2026"))).slips()))
                    .containsExactly("caso required !");
            assertThat(written(
                            read(List.of(row("caso", "D-1", "fecha", "ayer"))).slips()))
                    .containsExactly("fecha date !");
        }

        @Test
        void aCodeThatIsNoneIsLeftOut() {
            ReadCase read = read(List.of(row("caso", "D-1", "fecha", "05/02/2026", "delito", "X")));
            assertThat(written(read.slips())).containsExactly("delito unknown-code");
            assertThat(read.said().orElseThrow().facts().crime()).isNull();
        }
    }
}
