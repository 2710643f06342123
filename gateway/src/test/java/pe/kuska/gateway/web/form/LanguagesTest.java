package pe.kuska.gateway.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.page.Language;

class LanguagesTest {

    @Test
    void areShownByTheirNameInTheVisitorsLanguage() {
        assertThat(Languages.choices(Language.ES, List.of()))
                .contains(new Choice("es", "español"), new Choice("qu", "quechua"), new Choice("agr", "awajún"));
        assertThat(Languages.choices(Language.EN, List.of())).contains(new Choice("es", "Spanish"));
        assertThat(Languages.choices(Language.QU, List.of()))
                .as("the JDK knows no Quechua names")
                .contains(new Choice("es", "español"));
    }

    @Test
    void whatARecordHasStaysToBeChosen() {
        assertThat(Languages.choices(Language.ES, List.of("qxx", "es")))
                .extracting(Choice::value)
                .contains("qxx")
                .doesNotHaveDuplicates();
    }
}
