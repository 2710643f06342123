package pe.kuska.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.indicators.progress.domain.quality.Vocabulary;

class QualityVocabularyTest {

    /** The districts a clerk can choose in the registry are those a denominator is compared with. */
    @Test
    void territoriesAreCountedInTheRegistrysListOfDistricts() throws IOException {
        List<String> codes =
                Files.readAllLines(Path.of("../registry-service/src/main/resources/territory/districts.csv")).stream()
                        .filter(line -> line.matches("[0-9]{6},.*"))
                        .map(line -> line.substring(0, 6))
                        .toList();

        assertThat(codes).hasSizeGreaterThan(1800).doesNotHaveDuplicates();
        assertThat(QualityVocabulary.read().territories())
                .extracting(Vocabulary.Territory::label, Vocabulary.Territory::count)
                .containsExactly(
                        tuple("distritos", codes.size()),
                        tuple("provincias", count(codes, 4)),
                        tuple("departamentos", 25));
    }

    private static int count(List<String> codes, int digits) {
        return (int)
                codes.stream().map(code -> code.substring(0, digits)).distinct().count();
    }
}
