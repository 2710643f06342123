package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNameTest {

    @ParameterizedTest
    @CsvSource({
        "Huamán, Guamán",
        "Huamán, Waman",
        "Quispe, Qhispe",
        "Quispe, Kispe",
        "Quispe, K'ispe",
        "Ccori, Qori",
        "Condori, Kunturi",
        "Huanca, Wanka",
        "Choque, Chuqui",
        "Yupanqui, Iupanqui",
        "Vásquez, Básques",
        "Giménez, Jiménez",
        "Ximena, Jimena",
        "Llanos, Yanos",
        "Hernández, Ernandes",
        "Ñahui, Nahui",
        "Nely, Neli",
        "Sofía, Sophia",
        "Jhon, John",
        "Zoila, Soyla",
        "Cárdenas, Kardenas",
        "Huillca, Vilca",
        "Willka, Villca",
        "Wilmer, Huilmer",
        "Wilfredo, Vilfredo",
        "Wenceslao, Venceslao",
        "Jessica, Yessica",
        "Jhonatan, Yonatan",
        "John, Yhon",
        "Giovanna, Yovana",
        "Giuliana, Yuliana",
        "Gerson, Yerson",
        "Judith, Yudit",
        "Zambrano, Sanbrano",
        "Champi, Chanbi",
        "Inca, Inga",
        "Mallqui, Malki",
        "Sullca, Sulka",
        "Huallpa, Gualpa",
        "Nelly, Neli",
        "Reyes, Reies",
        "Mireya, Mireia",
        "Brayan, Braian",
        "Elyana, Eliana",
        "Atoñahui, Atoñahuy",
        "Paucar, Pawkar",
        "Auca, Awqa",
        "Eduardo, Eduwardo",
        "Cahuana, Qawana",
        "Pahuara, Pauara",
        "Carhuaricra, Caruaricra",
        "Christian, Cristian",
        "Cynthia, Sintia",
        "Nancy, Nansi",
        "Kohatsu, Cohatzu",
        "Shirley, Sherly",
        "Coyllor, Quyllur",
        "Ulloa, Uyoa"
    })
    void oneNameSpeltTwiceSoundsTheSame(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Mario, María",
        "Quispe, Quiroz",
        "Huamán, Huamaní",
        "Rojas, Rosas",
        "Ana, Anita",
        "Flores, Torres",
        "Nogueira, Noguera",
        "Ferreira, Ferrera",
        "Pereira, Perera",
        "Huerta, Berta",
        "Huari, Vari",
        "Mejía, Melía",
        "Ana, Ania",
        "Callo, Calo"
    })
    void differentNamesSoundDifferent(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    @Test
    void particlesAreNotHeard() {
        assertThat(NameTokens.of("de la Cruz")).containsExactly("CRUZ");
        assertThat(NameTokens.of("Rosa del Carmen")).containsExactly("ROSA", "CARMEN");
    }

    @Test
    void aNameMadeOfParticlesOnlyIsKept() {
        assertThat(NameTokens.of("De La")).containsExactly("DE", "LA");
    }

    @Test
    void hyphensPartWordsAndAccentsAreDropped() {
        assertThat(NameTokens.of("  Núñez-Pérez ")).containsExactly("NUNEZ", "PEREZ");
    }

    @Test
    void otherScriptsAreReadInLatinLetters() {
        assertThat(NameTokens.of("李 小龙")).containsExactly("LI", "XIAO", "LONG");
        assertThat(NameTokens.of("Ольга")).containsExactly("OLGA");
    }

    @Test
    void anUnknownNameHasNoWords() {
        assertThat(NameTokens.of(null)).isEmpty();
        assertThat(NameTokens.of(" - ")).isEmpty();
    }

    @Property(tries = 300)
    void everyWordHasASoundThatNoAccentOrCaseChanges(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        List<String> tokens = NameTokens.of(word);
        assertThat(NameTokens.of(word.toLowerCase(java.util.Locale.ROOT))).isEqualTo(tokens);
        tokens.forEach(token -> assertThat(SpokenName.of(token)).isEqualTo(SpokenName.of(token)));
    }

    private static List<String> sound(String name) {
        return NameTokens.of(name).stream().map(SpokenName::of).toList();
    }
}
