package pe.kuska.registry.webhooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private final AddressPolicy strict = new AddressPolicy(false, Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2002:7f00:1::1",
                "2001::1"
            })
    void keepsOutOfNetworksThatAreNotPublic(String address) {
        assertThat(strict.allows("ejemplo.org", InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "200.60.10.10", "192.1.2.3", "100.128.0.1", "2800:200::1", "2606:4700::1111"})
    void letsOutToPublicAddresses(String address) {
        assertThat(strict.allows("ejemplo.org", InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void letsAHostIntoItsPrivateNetworkOnlyIfItIsNamed() {
        AddressPolicy policy = new AddressPolicy(false, Set.of("sistra.interno"));
        InetAddress inside = InetAddress.ofLiteral("10.1.2.3");
        assertThat(policy.allows("SISTRA.interno", inside)).isTrue();
        assertThat(policy.allows("otro.interno", inside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ejemplo.org/",
                "https://ejemplo.org/#parte",
                "https://yo@ejemplo.org/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://127.1/",
                "https://0x7f.1/",
                "https://[fd00::1]/",
                "https://localhost:8443/",
                "https:///sin-servidor",
                "file:///etc/passwd"
            })
    void readsNoAddressThatCannotBeOne(String typed) {
        assertThat(strict.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ejemplo.org", "https://ejemplo.org:8443/kuska?x=1", "https://200.60.10.10/"})
    void readsAddressesWithTls(String typed) {
        assertThat(strict.read(typed)).isPresent();
    }
}
