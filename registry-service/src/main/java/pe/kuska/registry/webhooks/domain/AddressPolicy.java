package pe.kuska.registry.webhooks.domain;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where we let ourselves be sent: a subscription must not make this service knock at doors inside the network that are
 * closed to whoever subscribed.
 *
 * @param plainToo whether addresses without TLS are accepted: for demonstrations only
 * @param privateHosts hosts that may be inside a private network, as some institutions are reached
 */
public record AddressPolicy(boolean plainToo, Set<String> privateHosts) {

    private static final int LONGEST = 500;

    public AddressPolicy {
        privateHosts = Set.copyOf(privateHosts);
    }

    /** The address somebody typed, or empty if it cannot be one. */
    public Optional<URI> read(String typed) {
        try {
            URI address = new URI(typed);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean fits = typed.length() <= LONGEST
                    && (scheme.equals("https") || (plainToo && scheme.equals("http")))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && address.getPort() != 0
                    && !isForbiddenLiteral(address.getHost());
            return fits ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether a host may be reached where its name leads now. */
    public boolean allows(String host, InetAddress where) {
        return isPublic(where) || privateHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** A number instead of a name is looked at when it is written; a name, each time it is used. */
    private boolean isForbiddenLiteral(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return !privateHosts.contains("localhost");
        }
        boolean literal = host.startsWith("[")
                || host.matches("[0-9.]+")
                || host.toLowerCase(Locale.ROOT).startsWith("0x");
        if (!literal) {
            return false;
        }
        try {
            return !allows(host, InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException notInOneForm) {
            return true; // as 127.1 or 0x7f000001: the resolver might understand it all the same
        }
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isGlobalUnicast(six.getAddress());
            default -> false;
        };
    }

    /** Not of RFC 6890's special blocks that the JDK does not know. */
    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        boolean thisNetwork = first == 0;
        boolean carriersOwn = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !thisNetwork && !carriersOwn && !protocols && !benchmarks && !reserved;
    }

    /** 2000::/3, but not what leads back into IPv4 by translation (2002::/16, Teredo). */
    private static boolean isGlobalUnicast(byte[] six) {
        boolean global = (six[0] & 0xe0) == 0x20;
        boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
        boolean teredo = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0 && six[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
