package pe.kuska.tracking.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pe.kuska.tracking.proceedings.ProceduralTerms.Kind;
import pe.kuska.tracking.proceedings.ProceduralTerms.Term;

class ProceduralTermsTest {

    private final ProceduralTerms terms = new ProceduralTerms();

    @Test
    void theInquiryHasSixtyDays() {
        assertThat(terms.of("PRELIMINARY_INQUIRY", LocalDate.parse("2026-01-01")))
                .containsExactly(new Term(Kind.COMMON, LocalDate.parse("2026-03-02"), Optional.empty()));
    }

    @Test
    void theInvestigationHasMoreWhereTheCaseIsComplex() {
        assertThat(terms.of("PREPARATORY_INVESTIGATION", LocalDate.parse("2026-01-31")))
                .containsExactly(
                        new Term(
                                Kind.COMMON, LocalDate.parse("2026-05-31"), Optional.of(LocalDate.parse("2026-07-30"))),
                        new Term(Kind.COMPLEX, LocalDate.parse("2026-09-30"), Optional.empty()),
                        new Term(Kind.ORGANISED_CRIME, LocalDate.parse("2029-01-31"), Optional.empty()));
    }

    @Test
    void aTrialHasNoTermHere() {
        assertThat(terms.of("TRIAL", LocalDate.parse("2026-01-01"))).isEmpty();
    }
}
