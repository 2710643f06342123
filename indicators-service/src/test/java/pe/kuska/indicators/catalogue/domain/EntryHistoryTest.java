package pe.kuska.indicators.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryHistoryTest {

    private static final EntryId ID = new EntryId("PNFTP", "S14");
    private static final Instant THEN = Instant.parse("2022-01-01T00:00:00Z");
    private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);

    private final EntryVersion minem = EntryVersion.first(UUID.randomUUID(), ID, null, THEN, responsible("MINEM"));

    @Test
    void aChangeGovernsFromItsYearOn() {
        EntryVersion pcm = minem.followedBy(UUID.randomUUID(), CHANGE, THEN, responsible("PCM"));
        EntryHistory history = history(minem, pcm);

        assertThat(history.governing(2022)).isSameAs(minem);
        assertThat(history.governing(2023)).isSameAs(pcm);
        assertThat(history.governing(2026)).isSameAs(pcm);
        assertThat(history.validUntil(minem)).contains(CHANGE);
        assertThat(history.validUntil(pcm)).isEmpty();
    }

    @Test
    void aCorrectionReplacesWhatItCorrectsInAllItsYears() {
        EntryVersion corrected = minem.followedBy(UUID.randomUUID(), null, THEN, responsible("MINEM (DGFM)"));
        EntryHistory history = history(minem, corrected);

        assertThat(history.governing(2019)).isSameAs(corrected);
        assertThat(history.governing(2023)).isSameAs(corrected);
        assertThat(history.latest()).isSameAs(corrected);
        assertThat(corrected.version()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfAChangeLeavesTheYearsBeforeItAlone() {
        EntryVersion pcm = minem.followedBy(UUID.randomUUID(), CHANGE, THEN, responsible("PCM"));
        EntryVersion corrected = pcm.followedBy(UUID.randomUUID(), null, THEN, responsible("PCM (SGP)"));
        EntryHistory history = history(minem, pcm, corrected);

        assertThat(history.governing(2022)).isSameAs(minem);
        assertThat(history.governing(2023)).isSameAs(corrected);
    }

    @Test
    void theEarliestVersionGovernsYearsBeforeAllOfThem() {
        EntryVersion late = EntryVersion.first(UUID.randomUUID(), ID, CHANGE, THEN, responsible("PCM"));

        assertThat(history(late).governing(2020)).isSameAs(late);
    }

    private static EntryHistory history(EntryVersion... versions) {
        return new EntryHistory(new CatalogueEntry(ID, EntryKind.SERVICE, 1), List.of(versions));
    }

    private static EntryContent responsible(String responsible) {
        return new EntryContent(
                EntryKind.SERVICE,
                "(servicio)",
                true,
                "OP.01",
                "OP.01",
                false,
                responsible,
                14,
                null,
                null,
                null,
                null);
    }
}
