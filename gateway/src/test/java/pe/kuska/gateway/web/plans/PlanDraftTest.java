package pe.kuska.gateway.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.Spoken;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;

class PlanDraftTest {
    private static final PlanWords WORDS = Spoken.words(PlanWords.class);

    @Test
    void whatTheFormShowsOfAPlanComesBackAsTheSamePlan() {
        Plan plan = plan(
                action("a1", 1, "EDUCACION", "Terminar el colegio", "Inscribirla", "MIMP", "CEM"),
                action("a2", 1, "EDUCACION", "Terminar el colegio", "Útiles", "MIMP", "DEMUNA"),
                action("a3", 2, "SALUD_FISICA", null, null, "MINSA", "CSMC"));

        PlanRequests.Write sent = PlanDraft.read(PlanDraft.answers(plan));

        assertThat(sent.place()).isEqualTo("ORIGEN");
        assertThat(sent.goals()).hasSize(2);
        assertThat(sent.goals().getFirst().words()).isEqualTo("Terminar el colegio");
        assertThat(sent.goals().getFirst().actions())
                .extracting(PlanRequests.Action::id)
                .containsExactly("a1", "a2");
        assertThat(sent.goals().getFirst().actions().get(1).unit()).isEqualTo("DEMUNA");
        assertThat(sent.goals().getLast().actions().getFirst().dueOn()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whatIsLeftBlankIsNotSent() {
        Map<String, String> typed = new HashMap<>();
        typed.put("place", "ORIGEN");
        typed.put("goals[1].area", "EDUCACION");
        typed.put("goals[1].actions[1].words", "Inscribirla");
        typed.put("goals[1].actions[1].unit", "MIMP/CEM");
        typed.put("goals[1].actions[1].dueOn.day", "1");
        typed.put("goals[1].actions[1].dueOn.month", "3");
        typed.put("goals[1].actions[1].dueOn.year", "2027");

        PlanRequests.Write sent = PlanDraft.read(Answers.of(typed));

        assertThat(sent.goals()).hasSize(1);
        assertThat(sent.goals().getFirst().actions()).hasSize(1);
        assertThat(missing(typed)).isEmpty();
    }

    @Test
    void eachGoalHasRoomForOneMoreActionAndThereIsRoomForTwoMoreGoals() {
        List<PlanDraft.GoalSlot> slots =
                PlanDraft.slots(PlanDraft.answers(plan(action("a1", 1, "EDUCACION", "Meta", "Acción", "MIMP", "CEM"))));

        assertThat(slots).extracting(slot -> slot.actions().size()).containsExactly(2, 2, 2);
        assertThat(slots.getLast().actions().getFirst().name()).isEqualTo("goals[2].actions[0]");
    }

    @Test
    void anEmptyPlanIsRefusedAtItsFirstField() {
        assertThat(missing(Map.of("place", "ORIGEN")))
                .containsExactly(new FieldMessage("goals[0].area", WORDS.draftMissing()));
    }

    @Test
    void anActionWithoutUnitOrDayIsToldAtBothFields() {
        assertThat(missing(Map.of(
                        "place", "ORIGEN", "goals[0].area", "EDUCACION", "goals[0].actions[0].words", "Inscribirla")))
                .extracting(FieldMessage::field)
                .containsExactly("goals[0].actions[0].unit", "goals[0].actions[0].dueOn");
    }

    private static List<FieldMessage> missing(Map<String, String> typed) {
        return PlanDraft.missing(Answers.of(typed), WORDS, "unidad", "opción");
    }

    private static Plan.Action action(
            String id,
            int goal,
            String area,
            @Nullable String goalWords,
            @Nullable String words,
            String institution,
            String unit) {
        return new Plan.Action(id, goal, area, goalWords, institution, unit, LocalDate.of(2027, 3, 1), words, false);
    }

    private static Plan plan(Plan.Action... actions) {
        return new Plan(
                "p",
                "\"1\"",
                "CUV-0000-0000-0000",
                "PRI",
                "DRAFTING",
                null,
                "MIMP",
                "CEM",
                null,
                false,
                1,
                1,
                "ORIGEN",
                List.of(actions),
                List.of(),
                List.of(),
                null,
                null);
    }
}
