package pe.kuska.registry.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelinkMemoryTest {

    private static final long MEBIBYTE = 1 << 20;

    @Test
    void a_small_heap_holds_a_small_register() {
        RelinkMemory usual = new RelinkMemory(160 * MEBIBYTE);

        assertThat(usual.holds(50_000)).isTrue();
        assertThat(usual.holds(100_000)).isFalse();
    }

    @Test
    void four_gibibytes_hold_the_records_of_a_million_persons() {
        assertThat(new RelinkMemory(4096 * MEBIBYTE).holds(1_600_000)).isTrue();
    }
}
