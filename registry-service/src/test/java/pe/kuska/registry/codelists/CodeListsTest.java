package pe.kuska.registry.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Sex;

class CodeListsTest {

    private final CodeLists lists =
            new CodeLists(JsonMapper.builder().addModule(new JavaTimeModule()).build());

    @Test
    void everyCodeIsUniqueInItsListAndHasALabel() {
        assertThat(lists.listAll()).hasSizeGreaterThan(15).allSatisfy(list -> {
            assertThat(new HashSet<>(
                            list.entries().stream().map(CodeList.Entry::code).toList()))
                    .hasSameSizeAs(list.entries());
            assertThat(list.entries())
                    .allSatisfy(entry -> assertThat(entry.label()).isNotBlank());
        });
    }

    @Test
    void lawNumber31146MovedTheCrimesOnTheLastDayOfMarch2021() {
        assertThat(lists.get("delito").on(LocalDate.of(2021, 3, 30)).find("153"))
                .isPresent();
        assertThat(lists.get("delito").on(LocalDate.of(2021, 3, 30)).find("129-A"))
                .isEmpty();
        assertThat(lists.get("delito").on(LocalDate.of(2021, 3, 31)).find("153"))
                .isEmpty();
        assertThat(lists.get("delito").on(LocalDate.of(2021, 3, 31)).find("129-A"))
                .isPresent();
    }

    @Test
    void everyReplacementExists() {
        CodeList crimes = lists.get("delito");
        assertThat(crimes.entries())
                .filteredOn(entry -> entry.replacedBy() != null)
                .hasSize(5)
                .allSatisfy(entry -> assertThat(crimes.find(String.valueOf(entry.replacedBy())))
                        .isPresent());
    }

    @Test
    void theCodesThatDriveBehaviourAreThoseOfTheLists() {
        assertThat(lists.get("documento_tipo").entries())
                .extracting(CodeList.Entry::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DocumentType.values()).map(Enum::name).toList());
        assertThat(lists.get("sexo").entries())
                .extracting(CodeList.Entry::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Sex.values()).map(Sex::code).toList());
    }

    @Test
    void kuskasOwnListSaysSo() {
        assertThat(lists.get("proposito_identidad").source()).contains("no oficial");
    }
}
