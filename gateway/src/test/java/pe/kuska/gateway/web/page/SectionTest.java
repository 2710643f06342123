package pe.kuska.gateway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void aPageBelongsToTheSectionWhosePathGoesFurthestWithIts() {
        assertThat(Section.of("/casos/nuevo")).contains(Section.REGISTER);
        assertThat(Section.of("/casos/nuevo/personas/1")).contains(Section.REGISTER);
        assertThat(Section.of("/casos/CT-7K2M-900X")).contains(Section.CASES);
        assertThat(Section.of("/casos")).contains(Section.CASES);
    }

    @Test
    void onlyTheHomePageItselfIsHome() {
        assertThat(Section.of("/")).contains(Section.HOME);
        assertThat(Section.of("/sesion-cerrada")).isEmpty();
    }

    @Test
    void aPathThatOnlyBeginsWithTheSameLettersIsElsewhere() {
        assertThat(Section.of("/casos-antiguos")).isEmpty();
    }

    @Test
    void everybodyIsOfferedHomeAndNobodyWhatIsOthers() {
        assertThat(Section.offeredTo(visitor(Role.CASE_MANAGER)))
                .contains(Section.HOME, Section.INBOX)
                .doesNotContain(Section.REGISTER);
        assertThat(Section.offeredTo(visitor(Role.REGISTRAR)))
                .contains(Section.REGISTER, Section.CASES)
                .doesNotContain(Section.FUNNEL);
    }

    private static Visitor visitor(Role role) {
        return new Visitor("alguien", "PNP", null, Set.of(role));
    }
}
