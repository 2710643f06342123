import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import pe.kuska.client.ClientCredentials;
import pe.kuska.client.Kuska;
import pe.kuska.client.Pages;
import pe.kuska.client.ProblemException;
import pe.kuska.client.http.ApiClient;
import pe.kuska.client.registry.CasesApi;
import pe.kuska.client.registry.PeopleApi;
import pe.kuska.client.registry.model.*;

// Con el jar del cliente y los que van a su lado: java -cp 'kuska-client.jar:lib/*' Client.java
public class Client {
    public static void main(String[] arguments) {
        ApiClient kuska = Kuska.connect(
                URI.create(System.getenv("KUSKA")),
                new ClientCredentials(
                        URI.create(System.getenv("ISSUER")), System.getenv("CLIENT_ID"), System.getenv("CLIENT_SECRET")));
        CasesApi cases = new CasesApi(kuska);

        PersonNames names = new PersonNames().given("Yuli").firstSurname("Huamán");
        Registration registered = cases.registerCase(
                UUID.randomUUID().toString(),
                new RegisterCase()
                        .source(new CaseSource().system("RETA").recordId("EJEMPLO-JAVA"))
                        .kind(CaseKind.COMPLAINT)
                        .receivedAt(OffsetDateTime.parse("2026-03-27T21:30:00-05:00"))
                        .crime("129-A")
                        .place(new CasePlace().ubigeo("170101"))
                        .addPersonsItem(new PersonInCase()
                                .role(PersonRole.VICTIM)
                                .names(names)
                                .addDocumentsItem(new IdentityDocument()
                                        .type(IdentityDocument.TypeEnum.DNI)
                                        .number("99000102"))));
        System.out.println("caso " + registered.getCode());
        System.out.println("víctima " + registered.getPersons().get(0).getPersonCode());

        ModelCase kept = cases.getCase(registered.getCode(), null);
        System.out.println("recibido " + kept.getReceivedAt().toInstant());

        SearchResult found = new PeopleApi(kuska)
                .searchPeople(new PersonSearch().purpose("IDENTIFICACION").names(names));
        found.getCandidates().forEach(candidate -> System.out.println("candidata " + candidate.getPersonCode()));

        // Una lista llega por páginas, aquí de dos en dos.
        long all = Pages.all(
                        after -> cases.listCases(after, null, null, 2, null),
                        PageCaseSummaryResponse::getItems,
                        PageCaseSummaryResponse::getNext)
                .count();
        System.out.println("casos " + all);

        try {
            cases.getCase("CT-0000-0000", null);
        } catch (ProblemException refused) {
            System.out.println("problema " + refused.problem().type() + ": " + refused.problem().title());
        }
    }
}
