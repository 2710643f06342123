package pe.kuska.registry.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.territory.domain.UbigeoSystem;

class SourceTest {

    private static final SourceRow ROW =
            Map.of("calle", " Jr. Puno ", "numero", "12", "vacio", "  ", "tipo", "Agraviádo", "varios", "a; b ;a")::get;

    private static Source of(List<String> columns, Map<String, String> translations, @Nullable String otherwise) {
        return new Source(columns, null, List.of(), translations, otherwise, Source.LIST_SEPARATORS, UbigeoSystem.INEI);
    }

    @Test
    void joinsSeveralColumnsByASpaceAndSkipsBlankOnes() {
        assertThat(of(List.of("calle", "vacio", "numero", "falta"), Map.of(), null)
                        .valueIn(ROW))
                .contains("Jr. Puno 12");
    }

    @Test
    void saysNothingWhereNothingIsWritten() {
        assertThat(of(List.of("vacio"), Map.of(), null).valueIn(ROW)).isEmpty();
        assertThat(of(List.of("falta"), Map.of(), null).valueIn(ROW)).isEmpty();
    }

    @Test
    void translatesWhateverCaseAndAccents() {
        assertThat(of(List.of("tipo"), Map.of("AGRAVIADO", "VICTIM"), "WITNESS").valueIn(ROW))
                .contains("VICTIM");
    }

    @Test
    void theDefaultIsForWhatIsNotTranslatedAndForWhatIsBlank() {
        assertThat(of(List.of("calle"), Map.of("AGRAVIADO", "VICTIM"), "WITNESS")
                        .valueIn(ROW))
                .contains("WITNESS");
        assertThat(of(List.of("vacio"), Map.of(), "WITNESS").valueIn(ROW)).contains("WITNESS");
    }

    @Test
    void aValueMayBeTranslatedToNothing() {
        assertThat(of(List.of("tipo"), Map.of("AGRAVIADO", ""), null).valueIn(ROW))
                .isEmpty();
    }

    @Test
    void withoutADefaultAnUntranslatedValueStaysAsItIs() {
        assertThat(of(List.of("numero"), Map.of("X", "Y"), null).valueIn(ROW)).contains("12");
    }

    @Test
    void readsSeveralValuesOfOneCellOnce() {
        assertThat(of(List.of("varios"), Map.of("A", "UNO"), null).valuesIn(ROW))
                .containsExactly("UNO", "b");
    }

    @Test
    void aConstantIsTheSameOfEveryRow() {
        Source constant =
                new Source(List.of(), "DNI", List.of(), Map.of(), null, Source.LIST_SEPARATORS, UbigeoSystem.INEI);
        assertThat(constant.valueIn(ROW)).contains("DNI");
        assertThat(constant.valuesIn(ROW)).containsExactly("DNI");
    }
}
