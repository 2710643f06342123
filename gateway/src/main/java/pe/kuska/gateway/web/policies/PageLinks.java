package pe.kuska.gateway.web.policies;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pages that show what a link of the API answers, so that a figure in a report leads to something people can read.
public final class PageLinks {
    private static final Pattern WHY = Pattern.compile("/api/indicators/v1/policies/([A-Z0-9-]+)/why");
    private static final Pattern INDICATOR =
            Pattern.compile("/api/indicators/v1/indicators/([A-Z0-9.]+)(/observations)?");
    private static final Pattern SUBJECT = Pattern.compile("/api/indicators/v1/policies/([A-Z0-9-]+)");

    private PageLinks() {}

    /// The page, or null if none shows that.
    public static @Nullable String of(@Nullable String link) {
        if (link == null) {
            return null;
        }
        URI address = URI.create(link);
        Map<String, String> query = query(address);
        Matcher why = WHY.matcher(address.getPath());
        if (why.matches()) {
            return "/politicas/" + why.group(1) + "/porque?anio=" + query.get("year") + "&cifra=" + query.get("figure")
                    + (query.containsKey("asOf") ? "&corte=" + query.get("asOf") : "");
        }
        Matcher indicator = INDICATOR.matcher(address.getPath());
        if (indicator.matches() && query.containsKey("policy")) {
            return "/politicas/" + query.get("policy") + "/indicadores/" + indicator.group(1)
                    + (indicator.group(2) == null ? "" : "#resultados");
        }
        Matcher subject = SUBJECT.matcher(address.getPath());
        return subject.matches() ? "/politicas/" + subject.group(1) : null;
    }

    private static Map<String, String> query(URI address) {
        Map<String, String> query = new HashMap<>();
        String raw = address.getRawQuery();
        for (String part : (raw == null ? "" : raw).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                query.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return query;
    }
}
