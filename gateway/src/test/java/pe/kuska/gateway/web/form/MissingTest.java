package pe.kuska.gateway.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingTest {
    private final Answers answers = Answers.of(
            Map.of("reason", "OTRO", "day.day", "31", "day.month", "2", "day.year", "2026", "rows[3].x", "y"));

    @Test
    void whatWasSaidIsNotAskedForAgain() {
        assertThat(Missing.in(answers).unlessTyped("reason", "Elija").isNothing())
                .isTrue();
        assertThat(Missing.in(answers).unlessDateOrNothing("other", "Escriba").isNothing())
                .isTrue();
    }

    @Test
    void eachThingThatIsMissingHasItsWordsInTheirOrder() {
        assertThat(Missing.in(answers)
                        .unlessTyped("unit", "Elija la unidad.")
                        .unlessDate("day", "Ese día no existe.")
                        .unless(false, "heard", "Falta oírla.")
                        .messages())
                .containsExactly(
                        new FieldMessage("unit", "Elija la unidad."),
                        new FieldMessage("day", "Ese día no existe."),
                        new FieldMessage("heard", "Falta oírla."));
    }

    @Test
    void rowsAreCountedToTheLastThatIsFilled() {
        assertThat(answers.rows("rows")).isEqualTo(4);
        assertThat(answers.rows("others")).isZero();
    }
}
