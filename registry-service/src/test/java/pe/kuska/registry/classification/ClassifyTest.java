package pe.kuska.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.classification.domain.Element;
import pe.kuska.registry.classification.domain.KnownFacts;
import pe.kuska.registry.classification.domain.KnownFacts.Victims;
import pe.kuska.registry.classification.domain.Suggestion;
import pe.kuska.registry.codelists.CodeLists;

class ClassifyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> CONDUCT = Set.of("CAPTACION");
    private static final Set<String> PURPOSE = Set.of("EXPLOTACION_LABORAL");
    private static final Set<String> MEANS = Set.of("ENGANO");

    private final JsonMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final Classify classify = new Classify(json, new CodeLists(json));

    @Test
    void traffickingOfAnAdultIsCompleteWithConductMeansAndPurpose() {
        assertThat(of(CONDUCT, MEANS, PURPOSE, Set.of(), Victims.ADULTS, TODAY)).containsExactly("129-A COMPLETE");
    }

    @Test
    void ofAnAdultWithoutMeansIsOnlyPossible() {
        assertThat(of(CONDUCT, Set.of(), PURPOSE, Set.of(), Victims.ADULTS, TODAY))
                .containsExactly("129-A POSSIBLE");
    }

    @Test
    void aVictimUnder18NeedsNoMeansAndConsentNeverMatters() {
        Suggestion trafficking = classify.classify(
                        new KnownFacts(CONDUCT, Set.of(), PURPOSE, Set.of(), Victims.UNDER_18, TODAY))
                .suggestions()
                .getFirst();
        assertThat(trafficking.fit()).isEqualTo(Suggestion.Fit.COMPLETE);
        assertThat(trafficking.elements())
                .filteredOn(element -> element.kind() == Element.Kind.MEANS)
                .singleElement()
                .satisfies(means -> {
                    assertThat(means.finding()).isEqualTo(Element.Finding.NOT_NEEDED);
                    assertThat(means.explanation()).contains("consentimiento no importa");
                });
    }

    @Test
    void factsBeforeLaw31146AreNumberedAsTheyWereThen() {
        assertThat(of(CONDUCT, MEANS, PURPOSE, Set.of(), Victims.ADULTS, LocalDate.of(2020, 5, 1)))
                .containsExactly("153 COMPLETE");
        assertThat(of(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("TRABAJO_CONTRA_VOLUNTAD"),
                        Victims.ADULTS,
                        LocalDate.of(2020, 5, 1)))
                .containsExactly("168-B COMPLETE");
    }

    @Test
    void anArticleOfWhichNobodyToldTheOldNumberIsNotGuessed() {
        assertThat(of(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of("PAGA_POR_ACTO_SEXUAL"),
                        Victims.UNDER_18,
                        LocalDate.of(2020, 5, 1)))
                .isEmpty();
    }

    @Test
    void anAggravatingCircumstanceAddsToTheCrimeItAggravates() {
        assertThat(of(CONDUCT, MEANS, PURPOSE, Set.of("CIRCUNSTANCIA_AGRAVANTE"), Victims.ADULTS, TODAY))
                .containsExactly("129-A COMPLETE", "129-B COMPLETE");
        assertThat(of(Set.of(), Set.of(), Set.of(), Set.of("CIRCUNSTANCIA_AGRAVANTE"), Victims.ADULTS, TODAY))
                .isEmpty();
        assertThat(of(CONDUCT, Set.of(), PURPOSE, Set.of("CIRCUNSTANCIA_AGRAVANTE"), Victims.ADULTS, TODAY))
                .containsExactly("129-A POSSIBLE", "129-B POSSIBLE");
    }

    @Test
    void articlesAboutChildrenAreLeftOutWhenAllVictimsAreAdults() {
        assertThat(of(Set.of(), Set.of(), Set.of(), Set.of("EXPLOTACION_SEXUAL"), Victims.ADULTS, TODAY))
                .containsExactly("129-C COMPLETE");
        assertThat(of(Set.of(), Set.of(), Set.of(), Set.of("EXPLOTACION_SEXUAL"), Victims.UNKNOWN, TODAY))
                .containsExactly("129-C COMPLETE", "129-H POSSIBLE");
        assertThat(of(Set.of(), Set.of(), Set.of(), Set.of("EXPLOTACION_SEXUAL"), Victims.UNDER_18, TODAY))
                .startsWith("129-H COMPLETE");
    }

    @Test
    void nothingKnownIsNothingProposed() {
        assertThat(of(Set.of(), Set.of(), Set.of(), Set.of(), Victims.UNDER_18, TODAY))
                .isEmpty();
        assertThat(of(Set.of(), MEANS, Set.of(), Set.of(), Victims.ADULTS, TODAY))
                .containsExactly("129-A POSSIBLE");
    }

    private List<String> of(
            Set<String> conducts,
            Set<String> means,
            Set<String> purposes,
            Set<String> acts,
            Victims victims,
            LocalDate on) {
        return classify.classify(new KnownFacts(conducts, means, purposes, acts, victims, on)).suggestions().stream()
                .map(one -> one.crime() + " " + one.fit())
                .toList();
    }
}
