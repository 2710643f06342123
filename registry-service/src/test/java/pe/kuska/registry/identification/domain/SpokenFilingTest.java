package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.registry.identification.domain.IdentityFixture.rosa;
import static pe.kuska.registry.identification.domain.IdentityFixture.somebody;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.kuska.registry.people.domain.FilingKey;

class SpokenFilingTest {

    private final SpokenFiling filing = new SpokenFiling();

    @ParameterizedTest
    @CsvSource({
        "Rosa Elena, Kispe, Guaman",
        "Elena, Huamán, Quispe",
        "Rosa, Quispe, ",
        "Rosa, Huaman, ",
        "Quispe, Rosa, ",
    })
    void whoIsSpeltOtherwiseIsFound(String given, String first, String second) {
        assertThat(inCommon(rosa().ofUnknownBirth(), somebody().named(given, first, second)))
                .isNotEmpty();
    }

    @Test
    void whoSharesOnlyADocumentIsFound() {
        assertThat(inCommon(somebody().named("X", "Y", null).dni("99100001"), rosa().dni("99100001")))
                .extracting(FilingKey::kind)
                .containsExactly(FilingKey.Kind.DOCUMENT);
    }

    @Test
    void whoHasOnlyAGivenNameIsFoundByTheDateOfBirth() {
        assertThat(inCommon(somebody().named("Rosa", null, null).bornOn("2001-05-14"), rosa()))
                .isNotEmpty();
    }

    @Test
    void whoHasNothingIsFiledUnderNothing() {
        assertThat(filing.keysOf(somebody().build())).isEmpty();
        assertThat(filing.contended(filing.keysOf(somebody().build()))).isEmpty();
    }

    @Test
    void keysShowNothingWhenPrinted() {
        assertThat(filing.keysOf(rosa().dni("99100001").build()).toString())
                .doesNotContain("99100001")
                .doesNotContainIgnoringCase("kispi");
    }

    private Set<FilingKey> inCommon(IdentityFixture one, IdentityFixture other) {
        Set<FilingKey> keys = new HashSet<>(filing.keysOf(one.build()));
        keys.retainAll(filing.keysOf(other.build()));
        return keys;
    }
}
