package pe.kuska.registry.people.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Ubigeo;

class IdentityCodecTest {

    private static final Identity FULL = new Identity(
            new PersonNames("Rosa Elena", "Quispe", "Huamán", List.of("Rosita")),
            List.of(IdentityDocument.of(DocumentType.DNI, "99100001", null)),
            Birth.aged(15, LocalDate.of(2026, 3, 2)),
            Sex.WOMAN,
            "PE",
            new Birthplace(new Ubigeo("080101"), "PE", "Cusco"),
            new Residence(new Ubigeo("170101"), "PE", null, null, "Jr. Lima 123", "17001", "999888777"),
            List.of("qu", "es"));

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(IdentityCodec.read(IdentityCodec.write(FULL))).isEqualTo(FULL);
        assertThat(IdentityCodec.read(IdentityCodec.write(Identity.UNKNOWN))).isEqualTo(Identity.UNKNOWN);
    }

    /** What is sealed today must be readable for ever: this is the written form of the first version. */
    @Test
    void theFirstVersionStaysReadable() {
        String written = """
                {"names":{"given":"Rosa Elena","firstSurname":"Quispe","secondSurname":"Huamán","alias":["Rosita"]},
                 "documents":[{"type":"DNI","number":"99100001","country":"PE"}],
                 "birth":{"estimatedAge":15,"estimatedOn":"2026-03-02"},"sex":"WOMAN","nationality":"PE",
                 "birthplace":{"ubigeo":{"value":"080101"},"country":"PE","text":"Cusco"},
                 "residence":{"ubigeo":{"value":"170101"},"country":"PE","address":"Jr. Lima 123","postcode":"17001","phone":"999888777"},
                 "languages":["qu","es"],"ofALaterVersion":true}
                """;
        assertThat(IdentityCodec.read(written.getBytes(UTF_8))).isEqualTo(FULL);
    }

    @Test
    void whatIsDerivedIsNotWritten() {
        assertThat(new String(IdentityCodec.write(FULL), UTF_8)).doesNotContain("known", "surnames\"", "nown\"");
    }

    @Test
    void aFailureDoesNotQuoteWhatItCouldNotRead() {
        assertThatThrownBy(() -> IdentityCodec.read("{\"names\":\"Rosa Quispe\"}".getBytes(UTF_8)))
                .hasMessageNotContaining("Rosa")
                .hasNoCause();
    }
}
