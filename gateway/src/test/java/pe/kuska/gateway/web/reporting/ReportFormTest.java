package pe.kuska.gateway.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;

class ReportFormTest {
    private static final ReportingWords WORDS = (ReportingWords) Proxy.newProxyInstance(
            ReportingWords.class.getClassLoader(),
            new Class<?>[] {ReportingWords.class},
            (_, method, _) -> method.getAnnotation(Message.class).value());

    @Test
    void aPercentageIsSentWithItsParts() {
        Report.Content content = read(Map.of("status", "REPORTED", "numerator", "18", "denominator", "119"))
                .content();

        assertThat(content.numerator()).isEqualTo(new BigDecimal("18"));
        assertThat(content.denominator()).isEqualTo(new BigDecimal("119"));
        assertThat(content.value()).isNull();
        assertThat(content.reason()).isNull();
    }

    @Test
    void withoutTheFigureNothingOfAFigureIsSent() {
        Report.Content content = read(Map.of("status", "ND", "value", "12", "reason", "El sistema no lo registró"))
                .content();

        assertThat(content.value()).isNull();
        assertThat(content.reason()).isEqualTo("El sistema no lo registró");
    }

    @Test
    void whatIsNoNumberIsSaidAtItsField() {
        ReportForm form = read(Map.of("status", "REPORTED", "value", "unos veinte"));

        assertThat(form.problems()).extracting(FieldMessage::field).containsExactly("value");
    }

    @Test
    void aPartNeedsAllOfItsRow() {
        ReportForm form = read(Map.of(
                "status", "REPORTED",
                "breakdown[0].dimension", "sexo",
                "breakdown[0].category", "mujer",
                "breakdown[0].value", "12",
                "breakdown[2].dimension", "sexo"));

        assertThat(form.content().breakdown()).containsExactly(new Report.Part("sexo", "mujer", new BigDecimal("12")));
        assertThat(form.problems()).extracting(FieldMessage::field).containsExactly("breakdown[2].dimension");
    }

    @Test
    void whatWasSavedIsShownAsItWasWritten() {
        Answers saved = ReportForm.saved(new Report.Content(
                "REPORTED",
                new BigDecimal("15.10"),
                null,
                null,
                null,
                null,
                "Se atendió a 18",
                List.of(new Report.Part("sexo", "mujer", new BigDecimal("12")))));

        assertThat(saved.typed("value")).isEqualTo("15.10");
        assertThat(saved.typed("narrative")).isEqualTo("Se atendió a 18");
        assertThat(ReportForm.rows(saved)).hasSize(4).startsWith("breakdown[0].");
    }

    private static ReportForm read(Map<String, String> typed) {
        return ReportForm.of(Answers.of(typed), WORDS);
    }
}
