package pe.kuska.gateway.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.cases.CaseFacts;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

class RegistrationFormTest {
    private static final Words WORDS = spanish(Words.class);
    private static final RegistrationWords OWN = spanish(RegistrationWords.class);

    private static <T> T spanish(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (_, method, _) -> method.getAnnotation(Message.class).value()));
    }

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
        assertThat(read().facts().receivedAt()).isEqualTo("2026-11-20");
    }

    @Test
    void whatNobodyKnowsIsNotSent() {
        typed.put("persons[0].birth", Answers.UNKNOWN);
        typed.put("persons[0].birthYear", "2008");
        typed.put("place.ubigeo", "");

        NewCase.Person person = read().persons().getFirst();
        assertThat(person.birthYear()).isNull();
        assertThat(read().facts().place()).isNull();
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
    void aCaseWithoutANumberGetsTheSameProvisionalOneHoweverOftenItIsSent() {
        typed.remove("source.recordId");
        typed.put("key", "0f8fad5b-d9cb-469f-a165-70867728950e");

        assertThat(read().source().recordId())
                .isEqualTo("SN-0f8fad5bd9")
                .isEqualTo(read().source().recordId());
    }

    @Test
    void aDocumentNumberAloneIsADni() {
        typed.put("persons[0].documents[0].number", "99012345");

        assertThat(read().persons().getFirst().documents()).containsExactly(new NewCase.Document("DNI", "99012345"));
    }

    @Test
    void onlyThePartsOfTheRouteOfWhichSomethingIsKnownAreSent() {
        typed.put("route[0].stage", "RECRUITMENT");
        typed.put("route[0].ubigeo", "");
        typed.put("route[2].stage", "EXPLOITATION");
        typed.put("route[2].ubigeo", "170101");
        typed.put("route[2].date.day", "3");
        typed.put("route[2].date.month", "5");
        typed.put("route[2].date.year", "2026");

        assertThat(read().facts().route())
                .containsExactly(new CaseFacts.Leg("EXPLOITATION", "170101", null, "2026-05-03"));
    }

    @Nested
    class SeveralPeople {
        @Test
        void areSentInTheirOrder() {
            typed.put("persons[1].role", "SUSPECT");
            typed.put("persons[1].names.alias", "El Flaco, Primo");

            assertThat(read().persons()).extracting(NewCase.Person::role).containsExactly("VICTIM", "SUSPECT");
            assertThat(read().persons().get(1).names())
                    .isEqualTo(new NewCase.Names(null, null, null, List.of("El Flaco", "Primo")));
        }

        @Test
        void moveUpWhenOneIsRemoved() {
            typed.put("persons[1].role", "SUSPECT");
            typed.put("persons[2].role", "WITNESS");

            Answers without = new PersonInForm(1).removedFrom(Answers.of(typed));

            assertThat(PersonInForm.count(without)).isEqualTo(2);
            assertThat(without.typed("persons[1].role")).isEqualTo("WITNESS");
        }

        @Test
        void areNeverFewerThanOne() {
            Answers without = new PersonInForm(0).removedFrom(Answers.of(typed));

            assertThat(without.typed("persons[0].role")).isEqualTo("VICTIM");
        }

        @Test
        void areOneMoreAfterAdding() {
            Answers more = PersonInForm.add(Answers.of(typed));

            assertThat(PersonInForm.count(more)).isEqualTo(2);
            assertThat(more.typed("persons[1].role")).isEqualTo("VICTIM");
        }
    }

    @Test
    void aSearchNeedsADocumentOrANameWithASurname() {
        assertThat(WhoIsIt.of(read().persons().getFirst()).isEnough()).isFalse();
        typed.put("persons[0].names.given", "Rosa Elena");
        assertThat(WhoIsIt.of(read().persons().getFirst()).isEnough()).isFalse();
        typed.put("persons[0].names.secondSurname", "Quispe");
        assertThat(WhoIsIt.of(read().persons().getFirst()).isEnough()).isTrue();
    }

    @Test
    void eachButtonIsOneMove() {
        assertThat(RegistrationMove.of("ruta")).isEqualTo(new RegistrationMove.To(RegistrationStep.ROUTE));
        assertThat(RegistrationMove.of("quitar-2")).isEqualTo(new RegistrationMove.RemovePerson(new PersonInForm(2)));
        assertThat(RegistrationMove.of("buscar-0")).isEqualTo(new RegistrationMove.LookFor(new PersonInForm(0)));
        assertThat(RegistrationMove.of("delito-129-A")).isEqualTo(new RegistrationMove.UseCrime("129-A"));
        assertThat(RegistrationMove.of("")).isEqualTo(new RegistrationMove.Send());
    }

    @Test
    void everyFieldHasAStep() {
        assertThat(RegistrationStep.ofField("source.recordId")).isEqualTo(RegistrationStep.FACTS);
        assertThat(RegistrationStep.ofField("persons[3].documents[0].number")).isEqualTo(RegistrationStep.PEOPLE);
        assertThat(RegistrationStep.ofField("route[1].date")).isEqualTo(RegistrationStep.ROUTE);
        assertThat(RegistrationStep.ofField("circumstances.from")).isEqualTo(RegistrationStep.FACTS);
        assertThat(RegistrationStep.ofField("circumstances.operation.rescued")).isEqualTo(RegistrationStep.ROUTE);
    }

    @Test
    void aPersonIsNeverWrittenOut() {
        typed.put("persons[0].names.given", "Rosa Elena");
        typed.put("persons[0].documents[0].type", "DNI");
        typed.put("persons[0].documents[0].number", "99012345");

        assertThat(read().toString()).doesNotContain("Rosa", "99012345");
    }

    private NewCase read() {
        return new RegistrationForm(Answers.of(typed), WORDS, OWN).read();
    }

    private Iterable<FieldMessage> messages() {
        RegistrationForm form = new RegistrationForm(Answers.of(typed), WORDS, OWN);
        form.read();
        return form.messages();
    }
}
