package pe.kuska.registry.xroad.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A client or service as X-Road names it in a header: instance, member class, member and what belongs to it, separated
 * by slashes, percent-encoded (X-Road Message Protocol for REST, «Identifiers»).
 */
public record XRoadIdentifier(List<String> parts) {

    private static final Pattern PART = Pattern.compile("(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2}){1,80}");
    private static final int LEAST = 3;
    private static final int SUBSYSTEM = 4;
    private static final int MOST = 6;

    public XRoadIdentifier {
        parts = List.copyOf(parts);
    }

    /** A client: a member or one of its subsystems. */
    public static Optional<XRoadIdentifier> client(String written) {
        return parse(written, LEAST, SUBSYSTEM);
    }

    /** A service: of a subsystem, with its code and perhaps its version. */
    public static Optional<XRoadIdentifier> service(String written) {
        return parse(written, SUBSYSTEM, MOST);
    }

    private static Optional<XRoadIdentifier> parse(String written, int least, int most) {
        List<String> parts = List.of(written.strip().replaceFirst("^/", "").split("/", -1));
        boolean fits =
                parts.size() >= least && parts.size() <= most && parts.stream().allMatch(XRoadIdentifier::isPart);
        return fits ? Optional.of(new XRoadIdentifier(parts)) : Optional.empty();
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches() && !part.equals(".") && !part.equals("..");
    }

    /** The member to which a subsystem belongs; itself if it is one. */
    public XRoadIdentifier member() {
        return new XRoadIdentifier(parts.subList(0, LEAST));
    }

    @Override
    public String toString() {
        return String.join("/", parts);
    }
}
