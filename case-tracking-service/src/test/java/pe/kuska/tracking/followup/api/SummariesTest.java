package pe.kuska.tracking.followup.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;

class SummariesTest {

    private final Summaries summaries = new Summaries(new Units(), new CodeLists());

    private static Step step(EntryType type, Map<String, String> codes) {
        boolean ofCase = type.subject() == EntryType.Subject.CASE;
        return new Step(
                new UUID(1, 1),
                Instant.EPOCH,
                Instant.EPOCH,
                type,
                new Office("MIMP", "UPE"),
                ofCase ? null : new PersonCode("CUV-ANA"),
                ofCase ? "K-1" : null,
                null,
                codes);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsSaidInAWholeSentence(EntryType type) {
        String summary = summaries.of(
                step(type, Map.of("toInstitution", "MIMP", "toUnit", "CEM", "reason", "PERSONA_NO_UBICADA")));
        assertThat(summary).startsWith("MIMP (Unidad de Protección Especial) ").endsWith(".");
        assertThat(summary).doesNotContain("{").doesNotContain("}").doesNotContain("_");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, denuncia",
        "PROSECUTOR_FILE, carpeta fiscal",
        "OPERATION, operativo",
        "CONSULAR, caso consular",
        "INSPECTION, inspección"
    })
    void aCaseIsCalledByItsKind(String kind, String words) {
        assertThat(summaries.of(step(EntryType.CASE_REGISTERED, Map.of("kind", kind))))
                .contains(words);
    }

    @Test
    void anUnknownKindIsStillACase() {
        assertThat(summaries.of(step(EntryType.CASE_REGISTERED, Map.of("kind", "SOMETHING_NEW"))))
                .isEqualTo("MIMP (Unidad de Protección Especial) registró un caso.");
    }
}
