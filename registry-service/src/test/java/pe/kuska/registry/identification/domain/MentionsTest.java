package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.registry.identification.domain.IdentityFixture.rosa;
import static pe.kuska.registry.identification.domain.IdentityFixture.somebody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.RecordSource;

class MentionsTest {

    private final Mentions mentions = new Mentions(ShippedModel.linkage());

    @Test
    void theSourcesOwnNumberDecides() {
        OpenedRecord first = record(rosa(), "P-1");
        OpenedRecord second = record(rosa(), "P-2");
        Map<Integer, UUID> matched = mentions.match(
                List.of(said(somebody(), "P-2"), said(rosa(), "P-1"), said(rosa(), "P-3")), List.of(first, second));
        assertThat(matched).containsOnly(Map.entry(0, second.id()), Map.entry(1, first.id()));
    }

    @Test
    void thoseToldInAnotherOrderAreTheSame() {
        OpenedRecord rosa = record(rosa(), null);
        OpenedRecord luz = record(somebody().named("Luz", "Flores", "Mamani"), null);
        assertThat(mentions.match(
                        List.of(said(somebody().named("Luz", "Flores", "Mamani"), null), said(rosa(), null)),
                        List.of(rosa, luz)))
                .containsOnly(Map.entry(0, luz.id()), Map.entry(1, rosa.id()));
    }

    @Test
    void aCorrectedNameIsTheSamePerson() {
        OpenedRecord rosa = record(rosa(), null);
        assertThat(mentions.match(List.of(said(rosa().named("Rosa", "Kispe", "Guamán"), null)), List.of(rosa)))
                .containsEntry(0, rosa.id());
    }

    @Test
    void somebodyElseAtTheSamePlaceIsNot() {
        assertThat(mentions.match(
                        List.of(said(somebody().named("Carlos", "Rodríguez", "Peña"), null)),
                        List.of(record(rosa(), null))))
                .isEmpty();
    }

    @Test
    void anotherDniIsSomebodyElse() {
        assertThat(mentions.match(
                        List.of(said(rosa().dni("99100777"), null)), List.of(record(rosa().dni("99100001"), null))))
                .isEmpty();
    }

    @Test
    void namelessOnesAreToldApartByTheirPlace() {
        OpenedRecord one = record(somebody().woman(), null);
        OpenedRecord other = record(somebody().woman(), null);
        assertThat(mentions.match(
                        List.of(said(somebody().woman(), null), said(somebody().woman(), null)), List.of(one, other)))
                .containsOnly(Map.entry(0, one.id()), Map.entry(1, other.id()));
    }

    private static PersonStatement said(IdentityFixture identity, @Nullable String number) {
        return new PersonStatement(PersonRole.VICTIM, number, identity.build());
    }

    private static OpenedRecord record(IdentityFixture identity, @Nullable String number) {
        return new OpenedRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new RecordSource("PNP", "RETA", number),
                PersonRole.VICTIM,
                identity.build());
    }
}
