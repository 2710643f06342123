package pe.kuska.endtoend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.kuska.client.ClientCredentials;
import pe.kuska.client.Kuska;
import pe.kuska.client.Pages;
import pe.kuska.client.Problem;
import pe.kuska.client.ProblemException;
import pe.kuska.client.http.ApiClient;
import pe.kuska.client.http.ApiException;
import pe.kuska.client.http.ApiResponse;
import pe.kuska.client.indicators.PoliciesApi;
import pe.kuska.client.registry.CasesApi;
import pe.kuska.client.registry.ImportsApi;
import pe.kuska.client.registry.PeopleApi;
import pe.kuska.client.registry.model.CaseFacts;
import pe.kuska.client.registry.model.CaseKind;
import pe.kuska.client.registry.model.CaseSource;
import pe.kuska.client.registry.model.CaseSummary;
import pe.kuska.client.registry.model.IdentityDocument;
import pe.kuska.client.registry.model.ModelCase;
import pe.kuska.client.registry.model.ModelImport;
import pe.kuska.client.registry.model.PageCaseSummaryResponse;
import pe.kuska.client.registry.model.PersonInCase;
import pe.kuska.client.registry.model.PersonNames;
import pe.kuska.client.registry.model.PersonRole;
import pe.kuska.client.registry.model.PersonSearch;
import pe.kuska.client.registry.model.RegisterCase;
import pe.kuska.client.registry.model.RegisteredPerson;
import pe.kuska.client.registry.model.Registration;
import pe.kuska.client.registry.model.SearchCandidate;
import pe.kuska.client.tracking.FollowupApi;
import pe.kuska.client.tracking.model.TimelineEntry;

/** The client for Java as an institution's system uses it: its own credentials, through the gateway, against all three services. */
class JavaClientTest {

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2026-04-02T08:15:00-05:00");

    private final ApiClient kuska = connect("kuska");
    private final CasesApi cases = new CasesApi(kuska);

    @TempDir
    Path folder;

    @Test
    void aCaseIsRegisteredFoundAndReadBack() {
        Registration registered = register("CLIENT-1", "99000202");
        String victim = victimOf(registered.getPersons());

        ModelCase kept = cases.getCase(requireNonNull(registered.getCode()), null);
        assertThat(requireNonNull(kept.getReceivedAt()).toInstant()).isEqualTo(RECEIVED.toInstant());
        assertThat(kept.getConducts()).containsExactly("CAPTACION");
        assertThat(victimOf(kept.getPersons())).isEqualTo(victim);

        assertThat(new PeopleApi(kuska)
                        .searchPeople(new PersonSearch()
                                .purpose("IDENTIFICACION")
                                .addDocumentsItem(new IdentityDocument()
                                        .type(IdentityDocument.TypeEnum.DNI)
                                        .number("99000202")))
                        .getCandidates())
                .extracting(SearchCandidate::getPersonCode)
                .contains(victim);

        FollowupApi followup = new FollowupApi(kuska);
        await().atMost(Duration.ofSeconds(20))
                .ignoreException(ProblemException.class)
                .untilAsserted(() -> assertThat(followup.getTimeline(victim).getEntries())
                        .extracting(TimelineEntry::getCaseCode)
                        .contains(registered.getCode()));
        assertThat(new PoliciesApi(kuska).getPolicy("PNFTP").getCode()).isEqualTo("PNFTP");
    }

    @Test
    void aCorrectionLeavesAloneWhatItDoesNotName() {
        String code = requireNonNull(register("CLIENT-2", "99000203").getCode());
        ApiResponse<ModelCase> read = cases.getCaseWithHttpInfo(code, null);
        String version = requireNonNull(read.getHeaders().get("etag")).getFirst();

        ModelCase amended = cases.amendCase(
                code,
                version,
                new CaseFacts().kind(CaseKind.COMPLAINT).receivedAt(RECEIVED).recruitment("OFERTA_TRABAJO"));

        assertThat(amended.getRecruitment()).isEqualTo("OFERTA_TRABAJO");
        assertThat(amended.getConducts()).containsExactly("CAPTACION");
        assertThat(amended.getCrime()).isEqualTo("129-A");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> cases.amendCase(
                        code, version, new CaseFacts().kind(CaseKind.COMPLAINT).receivedAt(RECEIVED)))
                .satisfies(late -> assertThat(late.problem().status()).isEqualTo(412));
    }

    @Test
    void aRefusalSaysWhichFieldBrokeWhichRule() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> register("CLIENT-3", "99000204-X"))
                .satisfies(refused -> {
                    Problem problem = refused.problem();
                    assertThat(refused.getCode()).isEqualTo(400);
                    assertThat(problem.type()).isEqualTo("urn:kuska:problem:invalid-request");
                    assertThat(problem.errors())
                            .extracting(Problem.Field::field)
                            .containsExactly("persons[0].documents[0].number");
                    assertThat(problem.errors())
                            .allSatisfy(field -> assertThat(field.message()).isNotBlank());
                    assertThat(refused.getResponseBody()).doesNotContain("99000204");
                });
    }

    @Test
    void aListIsFollowedFromPageToPage() {
        for (int number = 10; number < 15; number++) {
            register("CLIENT-" + number, "990003" + number);
        }

        List<String> inTwos = codes(2);

        assertThat(inTwos)
                .hasSizeGreaterThanOrEqualTo(5)
                .doesNotHaveDuplicates()
                .isEqualTo(codes(200));
    }

    @Test
    void aFileIsTriedOut() throws IOException {
        Path file = Files.writeString(folder.resolve("reta.csv"), """
                        nro_denuncia;fecha;delito;conducta;ubigeo_hecho;id_persona;tipo;nombres;ap_paterno;ap_materno;alias;tipo_doc;nro_doc;fec_nac;edad;sexo;nacionalidad;ubigeo_nac;ubigeo_dom;calle;numero;telefono
                        DEN-1;05/02/2026;TRATA DE PERSONAS;CAPTACION;170101;P-1;AGRAVIADA;Maria;Quispe;Huallpa;;DNI;99000301;14/03/2008;;F;PERUANA;080101;170101;Jr. Cusco;120;
                        """);
        ImportsApi imports = new ImportsApi(kuska);

        UUID id = requireNonNull(imports.startImport(
                        true,
                        "RETA",
                        file.toFile(),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()))
                .getId());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> imports.getImport(id).getState() == ModelImport.StateEnum.DONE);
        assertThat(requireNonNull(imports.getImport(id).getCounts()).getRows()).isEqualTo(1);
    }

    @Test
    void whoIsNotLetInIsTold() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> new CasesApi(connect("wrong")).listCases(null, null, null, 1, null))
                .satisfies(refused -> assertThat(refused.getCode()).isEqualTo(401));
    }

    private static ApiClient connect(String secret) {
        RunningKuska kuska = RunningKuska.get();
        return Kuska.connect(
                URI.create(kuska.address()), new ClientCredentials(URI.create(kuska.issuer()), "reta", secret));
    }

    private Registration register(String recordId, String document) {
        return cases.registerCase(
                UUID.randomUUID().toString(),
                new RegisterCase()
                        .source(new CaseSource().system("RETA").recordId(recordId))
                        .kind(CaseKind.COMPLAINT)
                        .receivedAt(RECEIVED)
                        .crime("129-A")
                        .addConductsItem("CAPTACION")
                        .addPersonsItem(new PersonInCase()
                                .role(PersonRole.VICTIM)
                                .names(new PersonNames().given("Sisa").firstSurname("Choquehuanca"))
                                .addDocumentsItem(new IdentityDocument()
                                        .type(IdentityDocument.TypeEnum.DNI)
                                        .number(document))));
    }

    private static String victimOf(@Nullable List<RegisteredPerson> persons) {
        return requireNonNull(requireNonNull(persons).getFirst().getPersonCode());
    }

    private List<String> codes(int limit) {
        return Pages.all(
                        after -> cases.listCases(after, null, null, limit, null),
                        PageCaseSummaryResponse::getItems,
                        PageCaseSummaryResponse::getNext)
                .map(CaseSummary::getCode)
                .map(code -> requireNonNull(code))
                .toList();
    }
}
