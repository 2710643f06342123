package pe.kuska.gateway.web.developers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.developers.EventCatalogue.Channel;
import pe.kuska.gateway.web.developers.EventCatalogue.Event;
import pe.kuska.gateway.web.developers.EventCatalogue.Field;

class EventCatalogueTest {
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|of|was|is|with|and|which)\\b");

    private final EventCatalogue catalogue = new EventCatalogue();

    @Test
    void everyServicesOwnChannelsAreThereAndOnlyOnce() {
        assertThat(catalogue.channels())
                .extracting(Channel::address)
                .contains("registry.cases.v1", "registry.people.v1", "tracking.care.v1", "indicators.reports.v1")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyEventHasFieldsAndASample() {
        assertThat(catalogue.channels())
                .flatExtracting(Channel::events)
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(event.description()).as(event.name()).isNotBlank();
                    assertThat(event.fields()).as(event.name()).isNotEmpty();
                    assertThat(event.sample()).as(event.name()).isNotNull();
                });
    }

    @Test
    void itIsReadInSpanish() {
        assertThat(catalogue.channels()).allSatisfy(channel -> {
            assertThat(channel.description()).doesNotContainPattern(ENGLISH);
            assertThat(channel.events()).allSatisfy(event -> {
                assertThat(event.description()).as(event.name()).doesNotContainPattern(ENGLISH);
                assertThat(event.fields())
                        .extracting(Field::description)
                        .noneMatch(text -> ENGLISH.matcher(text).find());
            });
        });
    }

    @Test
    void aFieldSaysWhatItHolds() {
        Event merged = catalogue.channels().stream()
                .flatMap(channel -> channel.events().stream())
                .filter(event -> event.name().equals("PersonsMerged"))
                .findFirst()
                .orElseThrow();

        assertThat(merged.fields())
                .contains(new Field("survivor", "CUV", true, ""))
                .anySatisfy(field -> assertThat(field.type()).isEqualTo("STEWARD | AUTOMATIC | RELINK"))
                .anySatisfy(field -> assertThat(field.type()).isEqualTo("CUV[]"));
    }
}
