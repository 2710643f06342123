package pe.kuska.gateway.web.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextPageTest {
    @Test
    void theCursorIsTakenAsItIsEncoded() {
        assertThat(NextPage.cursorOf("/api/registry/v1/cases?limit=25&after=MjAyNi0%3D"))
                .contains("MjAyNi0%3D");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(NextPage.cursorOf(null)).isEmpty();
        assertThat(NextPage.cursorOf("/api/registry/v1/cases?limit=25")).isEmpty();
    }
}
