package pe.kuska.registry.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.StandingCorrections.Ending;
import pe.kuska.registry.people.domain.StandingCorrections.Heard;

class StandingCorrectionsTest {

    private static Identity called(String given, String surname) {
        return Identity.UNKNOWN.withNames(new PersonNames(given, surname, null, List.of()));
    }

    @Test
    void whoRepeatsTheMistakeChangesNothing() {
        Identity told = called("Rosa", "Quispe");
        Identity right = called("Rosa", "Quiste");
        StandingCorrections corrected = new StandingCorrections(Map.of(CorrectedField.FIRST_SURNAME, told));

        Heard heard = corrected.hear(told, right);

        assertThat(heard.stands()).isEqualTo(right);
        assertThat(heard.kept()).containsExactly(CorrectedField.FIRST_SURNAME);
        assertThat(heard.ended()).isEmpty();
    }

    @Test
    void whoLearntOfItEndsTheCorrection() {
        Identity right = called("Rosa", "Quiste");
        StandingCorrections corrected =
                new StandingCorrections(Map.of(CorrectedField.FIRST_SURNAME, called("Rosa", "Quispe")));

        Heard heard = corrected.hear(right, right);

        assertThat(heard.stands()).isEqualTo(right);
        assertThat(heard.kept()).isEmpty();
        assertThat(heard.ended()).containsExactly(Map.entry(CorrectedField.FIRST_SURNAME, Ending.SOURCE_AGREES));
    }

    @Test
    void whoSaysSomethingNewIsBelieved() {
        StandingCorrections corrected =
                new StandingCorrections(Map.of(CorrectedField.FIRST_SURNAME, called("Rosa", "Quispe")));

        Heard heard = corrected.hear(called("Rosa", "Quesada"), called("Rosa", "Quiste"));

        assertThat(heard.stands()).isEqualTo(called("Rosa", "Quesada"));
        assertThat(heard.ended())
                .containsExactly(Map.entry(CorrectedField.FIRST_SURNAME, Ending.SOURCE_SAYS_OTHERWISE));
    }

    @Test
    void whatWasNotCorrectedFollowsTheSource() {
        StandingCorrections corrected =
                new StandingCorrections(Map.of(CorrectedField.FIRST_SURNAME, called("Rosa", "Quispe")));

        Heard heard = corrected.hear(called("Rosa María", "Quispe"), called("Rosa", "Quiste"));

        assertThat(heard.stands()).isEqualTo(called("Rosa María", "Quiste"));
    }

    @Test
    void aValueThatWasEmptiedStaysEmpty() {
        Identity told = called("Rosa", "Quispe");
        Identity right = Identity.UNKNOWN.withNames(new PersonNames("Rosa", null, null, List.of()));
        StandingCorrections corrected = new StandingCorrections(Map.of(CorrectedField.FIRST_SURNAME, told));

        assertThat(corrected.hear(told, right).stands()).isEqualTo(right);
    }

    /** What happens to a record: its source speaks, or somebody puts it right. */
    record Step(boolean byHand, String given, String surname, Sex sex) {

        Identity identity() {
            return called(given, surname).withSex(sex);
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of("Rosa", "Rosalía", "Rosario"),
                        Arbitraries.of("Quispe", "Quiste", "Quesada"),
                        Arbitraries.of(Sex.class))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(30);
    }

    /**
     * Field by field, told as simply as it can be: a correction holds against the source's last word, until the source says
     * another.
     */
    private static final class Model {
        private final Map<CorrectedField, Identity> told = new EnumMap<>(CorrectedField.class);
        private final Map<CorrectedField, Identity> corrected = new EnumMap<>(CorrectedField.class);

        void hear(Identity said) {
            for (CorrectedField field : CorrectedField.values()) {
                Identity before = told.put(field, said);
                if (before != null && !field.isSame(before, said)) {
                    corrected.remove(field);
                }
            }
        }

        void correct(Identity right) {
            Identity shown = shown();
            CorrectedField.differing(shown, right).forEach(field -> corrected.put(field, right));
        }

        Identity shown() {
            Identity shown = Identity.UNKNOWN;
            for (CorrectedField field : CorrectedField.values()) {
                Identity from = corrected.getOrDefault(field, told.get(field));
                shown = from == null ? shown : field.take(shown, from);
            }
            return shown;
        }
    }

    @Property(tries = 2000)
    void whateverIsToldAndCorrectedTheRecordSaysWhatItShould(@ForAll("histories") List<Step> history) {
        Model model = new Model();
        Identity onFile = Identity.UNKNOWN;
        Map<CorrectedField, Identity> told = new EnumMap<>(CorrectedField.class);
        model.hear(onFile);
        for (Step step : history) {
            Identity before = onFile;
            if (step.byHand()) {
                model.correct(step.identity());
                onFile = step.identity();
                CorrectedField.differing(before, onFile).forEach(field -> told.putIfAbsent(field, before));
            } else {
                model.hear(step.identity());
                Heard heard = new StandingCorrections(told).hear(step.identity(), onFile);
                onFile = heard.stands();
                heard.ended().keySet().forEach(told::remove);
            }
            assertThat(onFile).isEqualTo(model.shown());
        }
        assertThat(new StandingCorrections(told).asTold(onFile))
                .as("without its corrections it says what its source said last")
                .isEqualTo(model.told.get(CorrectedField.SEX));
    }
}
