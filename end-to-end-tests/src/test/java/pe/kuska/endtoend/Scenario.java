package pe.kuska.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The issue that Kuska exists for, in one story: the police register a complaint with a victim, the prosecutors a folder
 * with the same victim under another spelling. Told once; each test looks at another side of it.
 *
 * @param complaint code of the police's case
 * @param folder code of the prosecutors' case
 * @param victim the CUV that both answers gave
 * @param otherPerson the CUV of the third, different person
 */
record Scenario(String complaint, String folder, String victim, String otherPerson) {

    // Synthetic, and rare enough that finding one of them anywhere is a leak.
    static final String GIVEN = "Illariy Ñusta";
    static final String FIRST_SURNAME = "Huamanquispe";
    static final String FIRST_SURNAME_OTHERWISE = "Guamanquispe";
    static final String SECOND_SURNAME = "Ccorimanya";
    static final String DNI = "99712345";
    static final String OTHER_DNI = "99712399";
    static final String BIRTH_DATE = "1999-04-17";
    static final String ADDRESS = "Jirón Sintético 4711";
    static final String PHONE = "+51999047117";

    private static final class Told {
        private static final Scenario ONCE = tell();
    }

    static Scenario told() {
        return Told.ONCE;
    }

    private static Scenario tell() {
        Api.Answer complaint = Api.as("registrador.pnp").post("/api/registry/v1/cases", """
                        {"source": {"system": "RETA", "recordId": "E2E-001"}, "kind": "COMPLAINT",
                         "receivedAt": "2026-03-02T14:30:00-05:00", "crime": "129-A",
                         "conducts": ["CAPTACION"], "means": ["ENGANO"], "purposes": ["EXPLOTACION_LABORAL"],
                         "recruitment": "OFERTA_TRABAJO", "place": {"ubigeo": "150101"},
                         "persons": [{"role": "VICTIM", "sex": "MUJER", "nationality": "PE",
                           "documents": [{"type": "DNI", "number": "%s", "country": "PE"}],
                           "names": {"given": "%s", "firstSurname": "%s", "secondSurname": "%s"},
                           "birthDate": "%s",
                           "residence": {"ubigeo": "080101", "address": "%s", "phone": "%s"}}]}
                        """.formatted(
                        DNI, GIVEN, FIRST_SURNAME, SECOND_SURNAME, BIRTH_DATE, ADDRESS, PHONE));
        assertThat(complaint.status()).as(complaint.body().toString()).isEqualTo(201);
        // A clerk of another test may have registered somebody alike before.
        assertThat(complaint.body().at("/persons/0/match").asText()).isIn("NEW", "REVIEW");

        Api.Answer folder = Api.as("fiscal.mp").post("/api/registry/v1/cases", """
                        {"source": {"system": "SISTRA", "recordId": "E2E-9001"}, "kind": "PROSECUTOR_FILE",
                         "receivedAt": "2026-03-05T09:00:00-05:00", "crime": "129-A",
                         "persons": [{"role": "VICTIM", "sex": "MUJER",
                           "documents": [{"type": "DNI", "number": "%s", "country": "PE"}],
                           "names": {"given": "Illari", "firstSurname": "%s", "secondSurname": "%s"},
                           "birthDate": "%s"}]}
                        """.formatted(
                        DNI, FIRST_SURNAME_OTHERWISE, SECOND_SURNAME, BIRTH_DATE));
        assertThat(folder.status()).as(folder.body().toString()).isEqualTo(201);
        assertThat(folder.body().at("/persons/0/match").asText()).isEqualTo("LINKED");

        Api.Answer other = Api.as("registrador.pnp").post("/api/registry/v1/cases", """
                        {"source": {"system": "RETA", "recordId": "E2E-002"}, "kind": "COMPLAINT",
                         "receivedAt": "2026-03-09T10:00:00-05:00", "crime": "129-A",
                         "persons": [{"role": "VICTIM", "sex": "MUJER",
                           "documents": [{"type": "DNI", "number": "%s", "country": "PE"}],
                           "names": {"given": "%s", "firstSurname": "%s", "secondSurname": "%s"},
                           "birthDate": "%s"}]}
                        """.formatted(
                        OTHER_DNI, GIVEN, FIRST_SURNAME, SECOND_SURNAME, BIRTH_DATE));
        assertThat(other.status()).as(other.body().toString()).isEqualTo(201);
        assertThat(other.body().at("/persons/0/match").asText()).isIn("NEW", "REVIEW");

        return new Scenario(
                complaint.body().path("code").asText(),
                folder.body().path("code").asText(),
                complaint.body().at("/persons/0/personCode").asText(),
                other.body().at("/persons/0/personCode").asText());
    }
}
