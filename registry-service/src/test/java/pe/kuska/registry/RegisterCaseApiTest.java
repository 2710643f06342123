package pe.kuska.registry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import pe.kuska.testing.KuskaServers;

@QuarkusTest
@WithTestResource(value = KuskaServers.class, initArgs = @ResourceArg(name = "service", value = "registry"))
class RegisterCaseApiTest {

    private final Api pnp = Api.as("registrador.pnp");
    private final Api sistra = Api.asSystem("sistra");

    @Test
    void theSameVictimOfTwoInstitutionsIsOnePerson() {
        String dni = PersonFixture.freshDni();
        String cuv = pnp.registered(CaseFixture.aComplaint()
                        .with(PersonFixture.aVictim()
                                .named("Rosa Elena", "Quispe", "Huamán")
                                .withDni(dni)
                                .bornOn("2001-05-14")
                                .woman()))
                .body("code", matchesPattern("CT-.{4}-.{4}"))
                .body("persons", hasSize(1))
                .body("persons[0].role", equalTo("VICTIM"))
                .body("persons[0].match", equalTo("NEW"))
                .header("ETag", equalTo("\"1\""))
                .extract()
                .path("persons[0].personCode");

        sistra.registered(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Rosa", "Kispe", "Guamán")
                                .withDni(dni)
                                .bornOn("2001-05-14")
                                .woman()))
                .body("persons[0].match", equalTo("LINKED"))
                .body("persons[0].personCode", equalTo(cuv));

        sistra.registered(CaseFixture.aProsecutorsFolder()
                        .with(PersonFixture.aVictim()
                                .named("Rosa Elena", "Quispe", "Huamán")
                                .withDni(PersonFixture.freshDni())
                                .bornOn("2001-05-14")
                                .woman()))
                .body("persons[0].match", not(equalTo("LINKED")))
                .body("persons[0].personCode", not(equalTo(cuv)));
    }
}
