package pe.kuska.registry.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.registry.imports.domain.ImportJob.Profile;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.persistence.ImportProfileRepository;

/**
 * The profiles of an institution: those that ship with the register, and its own, which go before a shipped one of the
 * same name. A profile says where a value stands and nothing about anybody; all its versions are kept.
 */
@ApplicationScoped
public class ImportProfiles {

    /** The version of a profile that ships with the register. */
    private static final int SHIPPED = 0;

    private static final List<String> SHIPPED_NAMES = List.of("HTCDS", "RETA", "SISTRA");

    private final CallerProvider callers;
    private final ImportProfileRepository profiles;
    private final ProfileReading reading;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final InstantSource clock;

    ImportProfiles(
            CallerProvider callers,
            ImportProfileRepository profiles,
            ProfileReading reading,
            AuditTrail audit,
            ObjectMapper json,
            InstantSource clock) {
        this.callers = callers;
        this.profiles = profiles;
        this.reading = reading;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** A profile as it was kept. */
    public record Kept(Profile profile, boolean isFirst) {}

    /** The profiles the caller's institution may load files with. */
    @Transactional
    public List<Profile> list() {
        Map<String, Profile> byName = new LinkedHashMap<>();
        SHIPPED_NAMES.forEach(name -> shipped(name).ifPresent(profile -> byName.put(name, profile)));
        profiles.listLatest(callers.current().institution().code())
                .forEach(profile -> byName.put(profile.name(), profile));
        return List.copyOf(byName.values());
    }

    @Transactional
    public Optional<Profile> find(String name) {
        return profiles.findLatest(callers.current().institution().code(), name).or(() -> shipped(name));
    }

    /**
     * Keeps a profile; the same again changes nothing.
     *
     * @param ifMatch the version the caller read; not needed for a name the institution did not use before
     */
    @Transactional
    public Kept keep(String name, ObjectNode written, @Nullable String ifMatch) {
        Caller caller = callers.current();
        reading.read(name, written);
        Optional<Profile> before = profiles.findLatest(caller.institution().code(), name);
        if (before.isPresent() && tree(before.get()).equals(written)) {
            return new Kept(before.get(), false);
        }
        if (before.isPresent() || ifMatch != null) {
            Preconditions.require(ifMatch, before.map(Profile::version).orElse(SHIPPED));
        }
        Profile kept = new Profile(name, before.map(Profile::version).orElse(SHIPPED) + 1, written.toString());
        profiles.keep(caller, kept, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(new AuditEvent(
                "KEEP_IMPORT_PROFILE",
                "import-profile",
                name,
                Optional.empty(),
                Map.of("version", Integer.toString(kept.version()))));
        return new Kept(kept, before.isEmpty());
    }

    /** What a kept profile means. */
    ImportProfile meaningOf(Profile profile) {
        return reading.read(profile.name(), tree(profile));
    }

    /** What a profile means that ships with the register. */
    ImportProfile shippedMeaning(String name) {
        return shipped(name)
                .map(this::meaningOf)
                .orElseThrow(() -> new IllegalArgumentException("no such profile ships with the register"));
    }

    /** A profile as it was written. */
    public ObjectNode tree(Profile profile) {
        try {
            JsonNode tree = json.readTree(profile.content());
            return (ObjectNode) tree;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept profile cannot be read", e);
        }
    }

    private Optional<Profile> shipped(String name) {
        if (!SHIPPED_NAMES.contains(name)) {
            return Optional.empty();
        }
        String file = "import-profiles/" + name + ".json";
        try (InputStream bytes = ImportProfiles.class.getClassLoader().getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Optional.of(new Profile(name, SHIPPED, json.readTree(bytes).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
