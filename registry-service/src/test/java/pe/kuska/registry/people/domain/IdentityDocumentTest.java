package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.kuska.registry.people.domain.DocumentType.CE;
import static pe.kuska.registry.people.domain.DocumentType.DNI;
import static pe.kuska.registry.people.domain.DocumentType.NP;
import static pe.kuska.registry.people.domain.DocumentType.PAS;
import static pe.kuska.registry.people.domain.DocumentType.PN;
import static pe.kuska.registry.people.domain.DocumentType.SD;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.registry.people.domain.IdentityDocument.Flaw;

class IdentityDocumentTest {

    @Nested
    class Dni {

        @Test
        void hasEightDigits() {
            assertThat(IdentityDocument.flawOf(DNI, "99100001")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"9910000", "991000011234", "9910000A", "99 10 00 0"})
        void ofAnotherShapeIsRefused(String typed) {
            assertThat(IdentityDocument.flawOf(DNI, typed)).contains(Flaw.NUMBER_SHAPE);
        }

        @Test
        void isReadHoweverItIsSpaced() {
            assertThat(IdentityDocument.of(DNI, " 99-100.001 ", null).number()).isEqualTo("99100001");
        }

        /** 9·3 + 9·2 + 1·7 + 0 + 0 + 0 + 0 + 1·2 = 54; 54 mod 11 = 10: digit 7, letter A. */
        @ParameterizedTest
        @ValueSource(strings = {"99100001-7", "991000017", "99100001A", "99100001-a"})
        void isAcceptedWithItsCheckCharacter(String typed) {
            assertThat(IdentityDocument.flawOf(DNI, typed)).isEmpty();
            assertThat(IdentityDocument.of(DNI, typed, null).number()).isEqualTo("99100001");
        }

        /** The official example's weights: 3, 2, 7, 6, 5, 4, 3, 2. */
        @ParameterizedTest
        @CsvSource({"17801146, 0, D", "00000001, 4, I", "10000000, 3, H", "00100000, 0, D", "00000023, 5, J"})
        void hasTheCheckCharacterOfItsWeightedSum(String digits, char digit, char letter) {
            assertThat(DniCheck.confirms(digits, digit)).isTrue();
            assertThat(DniCheck.confirms(digits, letter)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"99100001-6", "99100001B", "99100002-7"})
        void withAWrongCheckCharacterIsRefused(String typed) {
            assertThat(IdentityDocument.flawOf(DNI, typed)).contains(Flaw.CHECK_CHARACTER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"00000000", "99999999", "12345678"})
        void thatOnlyFillsTheFieldIsRefused(String typed) {
            assertThat(IdentityDocument.flawOf(DNI, typed)).contains(Flaw.FILLER);
        }

        @Test
        void isIssuedByPeruWhateverIsStated() {
            assertThat(IdentityDocument.of(DNI, "99100001", "VE").country()).isEqualTo("PE");
        }
    }

    @Nested
    class OfAnotherType {

        @Test
        void aCarneDeExtranjeriaHasNineCharacters() {
            assertThat(IdentityDocument.flawOf(CE, "001234567")).isEmpty();
            assertThat(IdentityDocument.flawOf(CE, "12345")).contains(Flaw.NUMBER_SHAPE);
        }

        @Test
        void aPassportKeepsItsCountry() {
            IdentityDocument passport = IdentityDocument.of(PAS, "ab 123456", "VE");
            assertThat(passport.number()).isEqualTo("AB123456");
            assertThat(passport.country()).isEqualTo("VE");
        }

        @Test
        void withoutANumberItIsRefused() {
            assertThat(IdentityDocument.flawOf(PAS, "  ")).contains(Flaw.NUMBER_MISSING);
            assertThat(IdentityDocument.flawOf(PAS, null)).contains(Flaw.NUMBER_MISSING);
        }

        @Test
        void havingNoneNeedsNoNumber() {
            assertThat(IdentityDocument.flawOf(SD, null)).isEmpty();
            assertThat(IdentityDocument.flawOf(NP, null)).isEmpty();
        }

        @Test
        void aBirthCertificateOnlyHints() {
            assertThat(PN.identifies()).isFalse();
        }
    }

    @Test
    void cannotBeMadeOfANumberThatDoesNotFit() {
        assertThatThrownBy(() -> new IdentityDocument(DNI, "12", "PE")).hasMessageNotContaining("12");
    }

    @Test
    void doesNotShowItsNumberWhenPrinted() {
        assertThat(IdentityDocument.of(DNI, "99100001", null)).hasToString("IdentityDocument[DNI]");
    }

    /** No weight is a multiple of eleven, so the letter of another number never confirms one that is a digit off. */
    @Property(tries = 200)
    void oneWrongDigitIsAlwaysFound(
            @ForAll @IntRange(min = 99_000_000, max = 99_998_999) int number,
            @ForAll @IntRange(min = 0, max = 7) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String digits = Integer.toString(number);
        char check = checkOf(digits);
        char wrong = (char) ('0' + (digits.charAt(position) - '0' + shift) % 10);
        String mistyped = digits.substring(0, position) + wrong + digits.substring(position + 1);
        assertThat(DniCheck.confirms(digits, check)).isTrue();
        assertThat(DniCheck.confirms(mistyped, check)).isFalse();
    }

    private static char checkOf(String digits) {
        for (char letter = 'A'; letter <= 'K'; letter++) {
            if (DniCheck.confirms(digits, letter)) {
                return letter;
            }
        }
        throw new AssertionError("no check letter");
    }
}
