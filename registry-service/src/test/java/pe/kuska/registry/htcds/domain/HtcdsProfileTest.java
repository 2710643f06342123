package pe.kuska.registry.htcds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.htcds.domain.HtcdsProfile.Loss;
import pe.kuska.registry.htcds.domain.HtcdsProfile.Row;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;

class HtcdsProfileTest {

    private final HtcdsProfile profile = new HtcdsProfile(
            "1",
            "prueba",
            "",
            List.of(
                    field("prs_FirstName", "names.given"),
                    field("prs_SecondName", "names.surnames"),
                    new HtcdsField(
                            "Person", "prs_Gender", "sex", Map.of("MUJER", "Feminine", "HOMBRE", "Masculine"), null),
                    field("prs_Title", null),
                    new HtcdsField(
                            "Victim",
                            "vic_TypeOfExploitation",
                            "case.purposes",
                            Map.of("SERVIDUMBRE", "Servitude"),
                            "Other")));

    private static HtcdsField field(String name, @Nullable String from) {
        return new HtcdsField("Person", name, from, Map.of(), null);
    }

    private static Identity rosa(String given) {
        return new Identity(
                new PersonNames(given, "Quispe", "Mamani", List.of("Rosita")),
                List.of(),
                Birth.inYear(2001),
                Sex.WOMAN,
                null,
                Birthplace.UNKNOWN,
                Residence.UNKNOWN,
                List.of());
    }

    private RegisterValues known(Identity identity, @Nullable CaseOfRecord theCase) {
        return RegisterValues.of(identity, PersonRole.VICTIM, theCase, profile.columns());
    }

    private static CaseOfRecord aCase(String... purposes) {
        return new CaseOfRecord(
                "CT-1", "COMPLAINT", "NOTICE", "129-A", null, List.of(), List.of(), List.of(purposes), null, List.of());
    }

    @Nested
    class OfSomebodyWhoCameByTheStandard {

        private final Map<String, String> kept =
                Map.of("prs_FirstName", "Rosa", "prs_Gender", "TransgenderFeminine", "prs_Title", "jefa");

        @Test
        void goesOutAsItCame() {
            Row row = profile.row("1", kept, Set.of("names", "sex"), known(rosa("Rosa"), null));
            assertThat(row.values())
                    .containsEntry("prs_FirstName", "Rosa")
                    .containsEntry("prs_Gender", "TransgenderFeminine")
                    .containsEntry("prs_Title", "jefa")
                    .containsEntry("prs_SecondName", "");
        }

        @Test
        void goesOutInTheRegistersWordsWhereItWasCorrectedSince() {
            Row row = profile.row("1", kept, Set.of("sex"), known(rosa("Rosaura"), null));
            assertThat(row.values())
                    .containsEntry("prs_FirstName", "Rosaura")
                    .containsEntry("prs_SecondName", "Quispe Mamani")
                    .containsEntry("prs_Gender", "TransgenderFeminine");
            assertThat(row.lost()).containsEntry("names.alias", Loss.NO_FIELD);
        }

        @Test
        void isToldNothingThatTheirSourceDidNotTell() {
            Row row = profile.row("1", kept, Set.of("names", "sex"), known(rosa("Rosa"), aCase("SERVIDUMBRE")));
            assertThat(row.values()).containsEntry("vic_TypeOfExploitation", "");
        }
    }

    @Nested
    class OfSomebodyTheRegisterHeardOfOtherwise {

        @Test
        void isTranslated() {
            Row row = profile.row("1", Map.of(), Set.of(), known(rosa("Rosa"), aCase("SERVIDUMBRE")));
            assertThat(row.values())
                    .containsEntry("prs_Gender", "Feminine")
                    .containsEntry("vic_TypeOfExploitation", "Servitude")
                    .containsEntry("prs_Title", "");
        }

        @Test
        void saysWhatHasNoFieldAndWhatIsOnlyToldInCoarserTerms() {
            Row row = profile.row("1", Map.of(), Set.of(), known(rosa("Rosa"), aCase("SERVIDUMBRE", "VENTA_NNA")));
            assertThat(row.values()).containsEntry("vic_TypeOfExploitation", "Servitude;Other");
            assertThat(row.lost())
                    .containsEntry("case.purposes", Loss.COARSER)
                    .containsEntry("case.crime", Loss.NO_FIELD)
                    .containsEntry("birth.year", Loss.NO_FIELD)
                    .containsEntry("names.alias", Loss.NO_FIELD)
                    .doesNotContainKey("names.given");
        }
    }
}
