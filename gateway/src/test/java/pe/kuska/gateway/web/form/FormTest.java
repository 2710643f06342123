package pe.kuska.gateway.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void aFieldsIdIsFitForAnAddressWithinThePage() {
        assertThat(Form.idOf("persons[0].documents[0].number")).isEqualTo("persons-0-documents-0-number");
        assertThat(Form.idOf("conducts[]")).isEqualTo("conducts");
    }

    @Test
    void aMessageIsFoundAtItsField() {
        Form form = new Form("key", Answers.none(), List.of(new FieldMessage("kind", "Elija el tipo de caso.")));

        assertThat(form.error("kind")).isEqualTo("Elija el tipo de caso.");
        assertThat(form.error("crime")).isNull();
    }

    @Test
    void whatWasTypedIsKeptWithoutTheSpacesAroundIt() {
        MultivaluedHashMap<String, String> typed = new MultivaluedHashMap<>();
        typed.add("names.given", "  Rosa ");
        typed.addAll("conducts", "CAPTACION", " ", "TRASLADO");
        Answers answers = Answers.from(typed);

        assertThat(answers.typed("names.given")).isEqualTo("Rosa");
        assertThat(answers.all("conducts")).containsExactly("CAPTACION", "TRASLADO");
    }

    @Test
    void notKnowingIsAnAnswerThatIsNotSentOn() {
        Answers answers = Answers.of(Map.of("birth", Answers.UNKNOWN));

        assertThat(answers.has("birth", Answers.UNKNOWN)).isTrue();
        assertThat(answers.known("birth")).isEmpty();
    }
}
