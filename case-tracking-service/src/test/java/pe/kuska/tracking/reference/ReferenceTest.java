package pe.kuska.tracking.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Nested
    class OfUnits {

        private final Units units = new Units();

        @Test
        void careUnitsCanBeSentAPersonAndPoliceOfficesCannot() {
            assertThat(units.canReceive("MIMP", "CEM", TODAY)).isTrue();
            assertThat(units.canReceive("MPFN", "UDAVIT", TODAY)).isTrue();
            assertThat(units.canReceive("MRE", "CONSULADO", TODAY)).isTrue();
            assertThat(units.canReceive("PNP", "DIRCTPTIM", TODAY)).isFalse();
        }

        @Test
        void anInstitutionWithoutAUnitCannotBeSentAPerson() {
            assertThat(units.canReceive("MIMP", null, TODAY)).isFalse();
        }

        @Test
        void aUnitDoesNotReceiveBeforeItsValidity() {
            assertThat(units.canReceive("MIMP", "CEM", LocalDate.parse("1999-12-31")))
                    .isFalse();
        }

        @Test
        void aUnitOutsideTheDirectoryIsCalledByItsInstitution() {
            assertThat(units.name("PNP", "COMISARIA-X")).isEqualTo("Policía Nacional del Perú");
            assertThat(units.name("ONG", "X")).isEqualTo("ONG (X)");
            assertThat(units.name("MIMP", "CEM")).isEqualTo("MIMP (Centro Emergencia Mujer)");
        }
    }

    @Nested
    class OfCodes {

        private final CodeLists codeLists = new CodeLists();

        @Test
        void aCodeIsValidWithinItsListOnly() {
            assertThat(codeLists.isValid(CodeLists.REFERRAL_REASON, "ATENCION_INTEGRAL", TODAY))
                    .isTrue();
            assertThat(codeLists.isValid(CodeLists.RETURN_REASON, "ATENCION_INTEGRAL", TODAY))
                    .isFalse();
        }

        @Test
        void aCodeIsNotValidBeforeItsNorm() {
            assertThat(codeLists.isValid(CodeLists.LEGAL_BASIS, "DS_007_2023_IN", LocalDate.parse("2022-12-31")))
                    .isFalse();
        }

        @Test
        void everyListHasCodesWithLabels() {
            assertThat(codeLists.label(CodeLists.REJECTION_REASON, "SIN_CAPACIDAD"))
                    .contains("la unidad no tiene capacidad");
            assertThat(codeLists.label(CodeLists.CONSENT_OVERRIDE_REASON, "INTERES_SUPERIOR_NNA"))
                    .isPresent();
        }
    }
}
