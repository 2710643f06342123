package pe.kuska.registry.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "documents[0].number, documents[0].number",
        "documents.1.number, documents[1].number",
        "documents.number, documents[0].number",
        "names.alias[], names.alias",
        "names.alias.0, names.alias[0]",
        "residence.suburb, residence.district",
        "birthDate, birthDate",
        "extra.color de ojos, extra.color de ojos"
    })
    void aFieldOfAPersonIsKnownByAnyWayOfWritingIt(String written, String path) {
        assertThat(Target.ofPerson(written)).map(Target::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "documents[0]", "residence", "receivedAt", "extra.", "names.given.x"})
    void nothingElseIsAFieldOfAPerson(String written) {
        assertThat(Target.ofPerson(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source.system",
                "receivedAt",
                "conducts",
                "means[2]",
                "place.ubigeo",
                "route[0].stage",
                "references"
            })
    void theseAreFieldsOfACase(String written) {
        assertThat(Target.ofCase(written)).isPresent();
    }

    @Test
    void knowsTheElementAFieldIsPartOf() {
        assertThat(Target.elementOf("documents[1].number")).isEqualTo("documents[1]");
        assertThat(Target.elementOf("names.alias[3]")).isEqualTo("names.alias[3]");
        assertThat(Target.elementOf("names.given")).isEqualTo("names.given");
    }
}
