package pe.kuska.gateway.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

class ResolutionFormTest {
    private final Map<String, String> typed = new LinkedHashMap<>(Map.of(
            "kind", "JUDGMENT",
            "issuedOn.day", "3",
            "issuedOn.month", "5",
            "issuedOn.year", "2026",
            "persons[0].recordId", "r0",
            "persons[0].effect", "",
            "persons[1].recordId", "r1",
            "persons[1].effect", "CONVICTED",
            "persons[1].prisonMonths", "144",
            "persons[1].reparation", "25 000,50"));

    @Test
    void sendsOnlyThoseWhomItAffects() {
        assertThat(form().read().persons())
                .containsExactly(new Proceeding.NewAffected("r1", "CONVICTED", 144, new BigDecimal("25000.50")));
    }

    @Test
    void saysWhatIsWrongWithThePersonInTheFormAndNotWithTheOneThatWasSent() {
        ResolutionForm form = form();
        form.read();

        assertThat(form.atItsField(List.of(new FieldMessage("persons[0].prisonMonths", "Demasiado"))))
                .containsExactly(new FieldMessage("persons[1].prisonMonths", "Demasiado"));
    }

    @Test
    void needsAKindAndADay() {
        typed.remove("kind");
        typed.put("issuedOn.day", "31");
        typed.put("issuedOn.month", "2");

        ResolutionForm form = form();
        form.read();
        assertThat(form.messages()).extracting(FieldMessage::field).containsExactly("kind", "issuedOn");
    }

    @Test
    void tellsTheNextHearingIfTheResolutionSetsOne() {
        assertThat(form().read().hearingOn()).isNull();

        typed.putAll(Map.of("hearingOn.day", "7", "hearingOn.month", "12", "hearingOn.year", "2026"));
        assertThat(form().read().hearingOn()).isEqualTo("2026-12-07");

        typed.put("hearingOn.month", "13");
        ResolutionForm form = form();
        form.read();
        assertThat(form.messages()).extracting(FieldMessage::field).containsExactly("hearingOn");
    }

    private ResolutionForm form() {
        return new ResolutionForm(Answers.of(typed), spanish(Words.class));
    }

    private static <T> T spanish(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (_, method, _) -> method.getAnnotation(Message.class).value()));
    }
}
