package pe.kuska.registry.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.identification.domain.ComparableIdentity;
import pe.kuska.registry.identification.domain.KnownPerson;
import pe.kuska.registry.identification.domain.KnownPerson.KnownRecord;
import pe.kuska.registry.identification.domain.LinkageModel;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.FilingKey.Kind;
import pe.kuska.registry.people.domain.Identity;

class ArrivalsTest {

    private static final LinkageModel.Limits LIMITS = new LinkageModel.Limits(3, 8, 100);
    private static final FilingKey HOUSEHOLD = new FilingKey(Kind.ADDRESS, "PUNO|12");
    private static final FilingKey DOCUMENT = new FilingKey(Kind.DOCUMENT, "DNI|99000001");

    private final Arrivals arrivals = new Arrivals(LIMITS);

    private UUID arrive(FilingKey... keys) {
        UUID person = UUID.randomUUID();
        arrivals.joined(person, List.of(), record(), List.of(keys));
        return person;
    }

    private static KnownRecord record() {
        return new KnownRecord(UUID.randomUUID(), UUID.randomUUID(), ComparableIdentity.of(Identity.UNKNOWN), null);
    }

    private List<UUID> among(FilingKey... keys) {
        return arrivals.among(List.of(), List.of(keys)).stream()
                .map(KnownPerson::id)
                .toList();
    }

    @Test
    void whoArrivedBeforeIsKnownToTheNext() {
        UUID rosa = arrive(HOUSEHOLD);

        assertThat(among(HOUSEHOLD)).containsExactly(rosa);
        assertThat(among(DOCUMENT)).isEmpty();
    }

    @Test
    void aHostelFullOfPeopleBringsNoMoreThanALookUpWould() {
        for (int i = 0; i < 50; i++) {
            arrive(HOUSEHOLD);
        }
        UUID sameDocument = arrive(HOUSEHOLD, DOCUMENT);

        assertThat(among(HOUSEHOLD, DOCUMENT)).hasSize(8).startsWith(sameDocument);
    }

    @Test
    void whatTooManyHaveInCommonLeadsToNobody() {
        for (int i = 0; i < 101; i++) {
            arrive(HOUSEHOLD);
        }

        assertThat(among(HOUSEHOLD)).isEmpty();
    }

    @Test
    void whoTurnedOutToBeSomebodyElseIsFoundAsThem() {
        UUID rosa = arrive(HOUSEHOLD);
        UUID other = arrive(DOCUMENT);
        arrivals.merged(rosa, other);

        assertThat(among(DOCUMENT)).containsExactly(rosa);
    }

    @Test
    void thoseFoundOnFileComeFirst() {
        List<KnownPerson> onFile = new ArrayList<>(List.of(new KnownPerson(UUID.randomUUID(), List.of(record()))));
        UUID arrived = arrive(HOUSEHOLD);

        assertThat(arrivals.among(onFile, List.of(HOUSEHOLD)).stream().map(KnownPerson::id))
                .containsExactly(onFile.getFirst().id(), arrived);
    }
}
