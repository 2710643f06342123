package pe.kuska.indicators.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryHistoryTest {

    private static final EntryId ID = new EntryId("PNFTP", "S14");
    private static final Instant THEN = Instant.parse("2022-01-01T00:00:00Z");
    private static final LocalDate CHANGE = LocalDate.of(2023, 1, 1);

    private final EntryVersion minem = EntryVersion.first(UUID.randomUUID(), ID, null, THEN, responsible("MINEM"));

    @Test
    void aChangeGovernsFromItsYearOn() {
        EntryVersion pcm = history(minem).followedBy(UUID.randomUUID(), CHANGE, THEN, responsible("PCM"));
        EntryHistory history = history(minem, pcm);

        assertThat(history.governing(2022)).containsSame(minem);
        assertThat(history.governing(2023)).containsSame(pcm);
        assertThat(history.governing(2026)).containsSame(pcm);
        assertThat(history.validUntil(minem)).contains(CHANGE);
        assertThat(history.validUntil(pcm)).isEmpty();
    }

    @Test
    void aCorrectionReplacesWhatItCorrectsInAllItsYears() {
        EntryVersion corrected = history(minem).followedBy(UUID.randomUUID(), null, THEN, responsible("MINEM (DGFM)"));
        EntryHistory history = history(minem, corrected);

        assertThat(history.governing(2019)).containsSame(corrected);
        assertThat(history.governing(2023)).containsSame(corrected);
        assertThat(history.latest()).isSameAs(corrected);
        assertThat(corrected.version()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfAChangeLeavesTheYearsBeforeItAlone() {
        EntryVersion pcm = history(minem).followedBy(UUID.randomUUID(), CHANGE, THEN, responsible("PCM"));
        EntryVersion corrected =
                history(minem, pcm).followedBy(UUID.randomUUID(), null, THEN, responsible("PCM (SGP)"));
        EntryHistory history = history(minem, pcm, corrected);

        assertThat(history.governing(2022)).containsSame(minem);
        assertThat(history.governing(2023)).containsSame(corrected);
    }

    @Test
    void anElementDoesNotExistBeforeItBegins() {
        EntryVersion late = EntryVersion.first(UUID.randomUUID(), ID, CHANGE, THEN, responsible("PCM"));

        assertThat(history(late).governing(2020)).isEmpty();
        assertThat(history(late).governing(2023)).containsSame(late);
    }

    @Test
    void anElementEndsAndIsStillOfTheYearInWhichItEnded() {
        EntryVersion ended =
                history(minem).followedBy(UUID.randomUUID(), CHANGE, THEN, until(LocalDate.of(2024, 6, 30)));
        EntryHistory history = history(minem, ended);

        assertThat(history.governing(2024)).containsSame(ended);
        assertThat(history.governing(2025)).isEmpty();
        assertThat(history.validUntil(ended)).contains(LocalDate.of(2024, 7, 1));
    }

    @Test
    void aChangeLearntLaterHoldsUntilTheNextOneKnown() {
        EntryVersion pcm = history(minem).followedBy(UUID.randomUUID(), CHANGE, THEN, responsible("PCM"));
        EntryVersion between = history(minem, pcm)
                .followedBy(UUID.randomUUID(), CHANGE.minusYears(2), THEN, responsible("MINEM (DGFM)"));
        EntryHistory history = history(minem, pcm, between);

        assertThat(between.version()).isEqualTo(3);
        assertThat(history.governing(2020)).containsSame(minem);
        assertThat(history.governing(2022)).containsSame(between);
        assertThat(history.governing(2023)).containsSame(pcm);
        assertThat(history.latest()).isSameAs(pcm);
        assertThat(history.validUntil(between)).contains(CHANGE);
        assertThat(history.isCorrected(pcm)).isFalse();
    }

    private static EntryHistory history(EntryVersion... versions) {
        return new EntryHistory(new CatalogueEntry(ID, EntryKind.SERVICE, 1), List.of(versions));
    }

    private static EntryContent responsible(String responsible) {
        return content(responsible, null);
    }

    private static EntryContent until(LocalDate lastDay) {
        return content("PCM", lastDay);
    }

    private static EntryContent content(String responsible, @Nullable LocalDate lastDay) {
        return new EntryContent(
                EntryKind.SERVICE,
                "(servicio)",
                true,
                "OP.01",
                "OP.01",
                false,
                responsible,
                null,
                14,
                null,
                null,
                null,
                lastDay,
                null);
    }
}
