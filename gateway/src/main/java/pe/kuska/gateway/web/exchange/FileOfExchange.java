package pe.kuska.gateway.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.services.FileCarrier;

/// The exchange file as the register writes it, and where it says what it could not.
@RequestScoped
class FileOfExchange {
    private static final String ADDRESS = "/api/registry/v1/exports/htcds";
    private static final Pattern REPORT = Pattern.compile("<" + ADDRESS + "/([0-9a-f-]{36})>");

    private final FileCarrier carrier;
    private final URI registry;

    FileOfExchange(FileCarrier carrier, @ConfigProperty(name = "kuska.gateway.registry-url") URI registry) {
        this.carrier = carrier;
        this.registry = registry;
    }

    /// A file that is still being written while it is read; `report` is the number of what is told about it.
    record Opened(FileCarrier.Arriving file, @Nullable String report) {}

    Opened open(String purpose) {
        FileCarrier.Arriving file = carrier.open(
                registry.resolve(ADDRESS + "?purpose=" + URLEncoder.encode(purpose, StandardCharsets.UTF_8)));
        Matcher link = REPORT.matcher(file.header("Link"));
        return new Opened(file, link.find() ? link.group(1) : null);
    }
}
