package pe.kuska.gateway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.Downstreams;
import pe.kuska.gateway.web.attentions.AttentionWords;
import pe.kuska.gateway.web.custody.CustodyWords;
import pe.kuska.gateway.web.imports.ImportWords;
import pe.kuska.gateway.web.plans.PlanWords;
import pe.kuska.gateway.web.shelters.ShelterWords;
import pe.kuska.testing.KuskaServers;

/** Numbers are told as people say them. */
@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "gateway"))
@WithTestResource(Downstreams.class)
class OneIsNotManyTest {

    @Test
    void oneIsToldInTheSingular() {
        assertThat(Language.ES.words(ImportWords.class).progressOf(0, 1)).isEqualTo("0 de 1 fila");
        assertThat(Language.ES.words(ImportWords.class).progressOf(1, 2)).isEqualTo("1 de 2 filas");
        assertThat(Language.ES.words(ShelterWords.class).freeBeds(1, 1)).isEqualTo("1 de 1 plaza libre");
        assertThat(Language.ES.words(PlanWords.class).changes(1, 2, 1))
                .isEqualTo("Frente a la anterior: 1 acción nueva, 2 cambiadas, 1 retirada.");
        assertThat(Language.ES.words(CustodyWords.class).moved(1, 2, 1))
                .isEqualTo("Se pasó 1 persona, con 2 plazos por vencer y 1 vencido.");
        assertThat(Language.EN.words(AttentionWords.class).heldOf(0, 1)).isEqualTo("0 of 1 session");
    }
}
