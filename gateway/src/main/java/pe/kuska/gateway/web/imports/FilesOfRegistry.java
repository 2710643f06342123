package pe.kuska.gateway.web.imports;

import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pe.kuska.gateway.web.services.FileCarrier;

/// Files to and from the register.
@RequestScoped
class FilesOfRegistry {
    private final FileCarrier carrier;
    private final URI registry;

    FilesOfRegistry(FileCarrier carrier, @ConfigProperty(name = "kuska.gateway.registry-url") URI registry) {
        this.carrier = carrier;
        this.registry = registry;
    }

    /// Sends a file on, as the browser's form packed it.
    ImportJob send(String profile, boolean trial, String contentType, InputStream form) {
        String query = "?profile=" + URLEncoder.encode(profile, StandardCharsets.UTF_8) + "&dryRun=" + trial;
        return carrier.send(
                registry.resolve("/api/registry/v1/imports" + query), contentType, form, null, ImportJob.class);
    }

    String rejectedRows(String id) {
        return new String(
                carrier.fetch(registry.resolve("/api/registry/v1/imports/" + id + "/rejected")),
                StandardCharsets.UTF_8);
    }
}
