package pe.kuska.gateway.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

class CaseFormTest {
    private static final Words WORDS = (Words) Proxy.newProxyInstance(
            Words.class.getClassLoader(),
            new Class<?>[] {Words.class},
            (_, method, _) -> method.getAnnotation(Message.class).value());

    private final Map<String, String> typed = new LinkedHashMap<>(Map.of(
            "source.system", "RETA",
            "source.recordId", "2026-4411",
            "kind", "COMPLAINT",
            "receivedAt.day", "20",
            "receivedAt.month", "11",
            "receivedAt.year", "2026",
            "persons[0].role", "VICTIM"));

    @Test
    void aCaseWithAnUnknownVictimIsComplete() throws JsonProcessingException {
        assertThat(new ObjectMapper().writeValueAsString(read())).isEqualTo("""
                {"source":{"system":"RETA","recordId":"2026-4411"},"kind":"COMPLAINT",\
                "receivedAt":"2026-11-20","persons":[{"role":"VICTIM"}]}""");
    }

    @Test
    void theDayIsSentWithoutAnHour() {
        assertThat(read().receivedAt()).isEqualTo("2026-11-20");
    }

    @Test
    void whatNobodyKnowsIsNotSent() {
        typed.put("persons[0].birth", Answers.UNKNOWN);
        typed.put("persons[0].birthYear", "2008");
        typed.put("place.ubigeo", "");

        NewCase.Person person = read().persons().getFirst();
        assertThat(person.birthYear()).isNull();
        assertThat(read().place()).isNull();
    }

    @Nested
    class TheBirth {
        @Test
        void isSentAsTheKindThatWasChosen() {
            typed.put("persons[0].birth", "YEAR");
            typed.put("persons[0].birthYear", "2008");
            typed.put("persons[0].estimatedAge", "17");

            NewCase.Person person = read().persons().getFirst();
            assertThat(person.birthYear()).isEqualTo(2008);
            assertThat(person.estimatedAge()).isNull();
        }

        @Test
        void onADayThatDoesNotExistIsRefusedAtItsField() {
            typed.put("persons[0].birth", "DATE");
            typed.put("persons[0].birthDate.day", "31");
            typed.put("persons[0].birthDate.month", "2");
            typed.put("persons[0].birthDate.year", "2008");

            assertThat(messages()).containsExactly(new FieldMessage("persons[0].birthDate", WORDS.dateDoesNotExist()));
        }

        @Test
        void withAnAgeInWordsIsRefusedAtItsField() {
            typed.put("persons[0].birth", "AGE");
            typed.put("persons[0].estimatedAge", "quince");

            assertThat(messages()).extracting(FieldMessage::field).containsExactly("persons[0].estimatedAge");
        }
    }

    @Test
    void withoutADayOfReceptionItIsNotSent() {
        typed.remove("receivedAt.day");
        typed.remove("receivedAt.month");
        typed.remove("receivedAt.year");

        assertThat(messages()).containsExactly(new FieldMessage("receivedAt", WORDS.fieldRequired()));
    }

    @Test
    void aPersonIsNeverWrittenOut() {
        typed.put("persons[0].names.given", "Rosa Elena");
        typed.put("persons[0].documents[0].type", "DNI");
        typed.put("persons[0].documents[0].number", "99012345");

        assertThat(read().toString()).doesNotContain("Rosa", "99012345");
    }

    private NewCase read() {
        return new CaseForm(Answers.of(typed), WORDS).read();
    }

    private Iterable<FieldMessage> messages() {
        CaseForm form = new CaseForm(Answers.of(typed), WORDS);
        form.read();
        return form.messages();
    }
}
