package pe.kuska.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {
    @Test
    void anOldAddressIsOneClient() {
        assertThat(ClientAddress.network("200.48.1.7")).isEqualTo("200.48.1.7");
        assertThat(ClientAddress.network("200.48.1.8")).isNotEqualTo(ClientAddress.network("200.48.1.7"));
    }

    @Test
    void aNewAddressCountsByItsNetwork() {
        assertThat(ClientAddress.network("2800:200:e840:1::1"))
                .isEqualTo(ClientAddress.network("2800:200:e840:1:abcd::9"))
                .isNotEqualTo(ClientAddress.network("2800:200:e840:2::1"));
    }

    @Test
    void anAddressWithAZoneIsUnderstoodToo() {
        assertThat(ClientAddress.network("fe80::1%eth9")).isNotBlank();
    }
}
