package pe.kuska.gateway.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    @Test
    void aSaneNumberIsKept() {
        assertThat(RequestId.acceptOrCreate("pide-2026.0001_a")).isEqualTo("pide-2026.0001_a");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "short", "with space here", "line\nbreak-0123", "<script>alert(1)</script>", "-starts-badly"
            })
    void anythingElseIsReplaced(@Nullable String offered) {
        assertThat(UUID.fromString(RequestId.acceptOrCreate(offered))).isNotNull();
    }

    @Test
    void aNumberWithoutEndIsReplaced() {
        assertThat(RequestId.acceptOrCreate("a".repeat(65))).hasSize(36);
    }
}
