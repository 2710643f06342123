package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {

    @Test
    void accents_case_and_punctuation_do_not_count() {
        assertThat(NameTokens.of("  núñez-d'Ávila ")).containsExactly("NUNEZ", "DAVILA");
    }

    @Test
    void particles_are_left_out_unless_there_is_nothing_else() {
        assertThat(NameTokens.of("De la Cruz")).containsExactly("CRUZ");
        assertThat(NameTokens.of("De La")).containsExactly("DE", "LA");
    }

    @Nested
    class In_another_script {

        @ParameterizedTest
        @CsvSource({
            "Ирина Иванова, Irina Ivanova",
            "Ольга, Olga",
            "王伟, Wang Wei",
            "Παπαδοπούλου, Papadopoulou",
            "김민지, Gim Minji",
        })
        void a_name_is_the_one_in_a_passport(String original, String inLatinLetters) {
            assertThat(NameTokens.of(original).stream().reduce("", String::concat))
                    .isEqualTo(NameTokens.of(inLatinLetters).stream().reduce("", String::concat));
        }

        @Test
        void both_ways_of_writing_it_are_filed_under_a_common_key() {
            IdentityFixture original = IdentityFixture.somebody().named("Ирина", "Иванова", null);
            IdentityFixture copied = IdentityFixture.somebody().named("Irina", "Ivanova", null);

            assertThat(new SpokenFiling().keysOf(original.build()))
                    .containsAnyElementsOf(new SpokenFiling().keysOf(copied.build()));
        }

        @Test
        void latin_letters_stay_as_they_are() {
            assertThat(LatinLetters.of("Ñahui Łukasz 7")).isEqualTo("Ñahui Łukasz 7");
        }
    }
}
