package pe.kuska.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportProfile.FileFormat;
import pe.kuska.registry.imports.domain.ImportProfile.OnInvalid;
import pe.kuska.registry.imports.domain.ImportProfile.RowsAre;

class ProfileReadingTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ProfileReading reading = new ProfileReading(new CodeLists(JSON));

    private ImportProfile read(String name, String written) {
        try {
            return reading.read(name, (ObjectNode) JSON.readTree(written.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> flaws(String written) {
        try {
            read("P", written);
            return List.of();
        } catch (RuleViolation broken) {
            return broken.errors().stream()
                    .map(error -> error.field() + " " + error.rule())
                    .toList();
        }
    }

    private static String person(String fields) {
        return "{'person': {'sourceRecordId': 'id'" + fields + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETA", "SISTRA", "HTCDS"})
    void thoseThatShipMeanSomething(String name) throws IOException {
        try (var file = getClass().getClassLoader().getResourceAsStream("import-profiles/" + name + ".json")) {
            assertThat(file).isNotNull();
            assertThat(reading.read(name, (ObjectNode) JSON.readTree(file)).columns())
                    .isNotEmpty();
        }
    }

    @Test
    void theExampleOfTheDesignIsOne() {
        ImportProfile profile = read("RETA", """
                {'name': 'RETA', 'format': 'CSV', 'charset': 'windows-1252', 'separator': ';', 'rowsAre': 'PERSON',
                 'caseKey': ['nro_denuncia'],
                 'case':   {'source.system': {'constant': 'RETA'}, 'source.recordId': 'nro_denuncia',
                            'kind': {'constant': 'COMPLAINT'}, 'receivedAt': {'column': 'fecha', 'format': 'dd/MM/yyyy'}},
                 'person': {'sourceRecordId': 'id_persona',
                            'role': {'column': 'tipo', 'translate': {'AGRAVIADO': 'VICTIM'}, 'default': 'WITNESS'},
                            'names.given': 'nombres', 'names.firstSurname': 'ap_paterno',
                            'documents[0].type': {'constant': 'DNI'}, 'documents[0].number': 'dni',
                            'residence.address': ['calle', 'numero'],
                            'birthDate': {'column': 'fec_nac', 'format': 'dd/MM/yyyy'}}}
                """);
        assertThat(profile.hasCases()).isTrue();
        assertThat(profile.system()).isEqualTo("RETA");
        assertThat(profile.rowsAre()).isEqualTo(RowsAre.PERSON);
        assertThat(profile.columns())
                .containsExactlyInAnyOrder(
                        "nro_denuncia",
                        "fecha",
                        "id_persona",
                        "tipo",
                        "nombres",
                        "ap_paterno",
                        "dni",
                        "calle",
                        "numero",
                        "fec_nac");
    }

    @Test
    void withoutACaseEachRowIsAPersonOnRecord() {
        ImportProfile profile = read("P", person(", 'birthDate': {'column': 'n', 'format': 'yyyyMMdd'}"));
        assertThat(profile.hasCases()).isFalse();
        assertThat(profile.format()).isEqualTo(FileFormat.CSV);
        assertThat(profile.onInvalid()).isEqualTo(OnInvalid.DROP_VALUE);
        assertThat(profile.system()).isEqualTo("P");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                ", 'apellido': 'x' # person.apellido unknown-target",
                ", 'sex': {'constant': 'F'} # person.sex unknown-code",
                ", 'sex': {'column': 's', 'translate': {'F': 'FEM'}} # person.sex unknown-code",
                ", 'documents[0].type': {'constant': 'RUC'} # person.documents[0].type unknown-code",
                ", 'nationality': {'column': 'p', 'default': 'PERU'} # person.nationality unknown-code",
                ", 'birthDate': {'column': 'n', 'format': 'fecha'} # person.birthDate.format date-format",
                ", 'names.given': {} # person.names.given source-shape",
                ", 'names.given': 7 # person.names.given source-shape",
                ", 'names.given': {'column': 'n', 'constant': 'x'} # person.names.given source-shape",
                ", 'names.given': {'columna': 'n', 'column': 'n'} # person.names.given.columna unknown-setting",
                ", 'documents.0.number': 'a', 'documents[0].number': 'b' # person.documents[0].number repeated-target"
            })
    void saysWhichFieldBreaksWhichRule(String fields, String flaw) {
        assertThat(flaws(person(fields))).containsExactly(flaw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{} # person target-missing",
                "{'person': {'names.given': 'n'}} # person.sourceRecordId target-missing",
                "{'formato': 'CSV', 'person': {'sourceRecordId': 'id'}} # formato unknown-setting",
                "{'format': 'PDF', 'person': {'sourceRecordId': 'id'}} # format setting",
                "{'charset': 'EBCDIC', 'person': {'sourceRecordId': 'id'}} # charset charset",
                "{'separator': '--', 'person': {'sourceRecordId': 'id'}} # separator setting",
                "{'name': 'Q', 'person': {'sourceRecordId': 'id'}} # name profile-name"
            })
    void saysWhatIsWrongWithTheWhole(String written, String flaw) {
        assertThat(flaws(written)).containsExactly(flaw);
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        assertThat(flaws("{'case': {'place.ubigeo': 'u'}, 'person': {'names.given': 'n'}}"))
                .containsExactly(
                        "case.source.recordId target-missing",
                        "case.kind target-missing",
                        "case.receivedAt target-missing",
                        "person.role target-missing");
    }

    @Test
    void messagesAreInSpanish() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read("P", "{}"))
                .satisfies(broken -> assertThat(broken.errors().getFirst().message())
                        .contains("El perfil no dice de dónde sale este dato"));
    }
}
