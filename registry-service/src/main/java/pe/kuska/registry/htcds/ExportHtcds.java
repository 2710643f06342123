package pe.kuska.registry.htcds;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.registry.htcds.domain.CaseOfRecord;
import pe.kuska.registry.htcds.domain.ExportReport;
import pe.kuska.registry.htcds.domain.HtcdsExport;
import pe.kuska.registry.htcds.domain.HtcdsProfile;
import pe.kuska.registry.htcds.domain.RegisterValues;
import pe.kuska.registry.htcds.persistence.CasesOfRecords;
import pe.kuska.registry.htcds.persistence.HtcdsExportRepository;
import pe.kuska.registry.imports.MeaningOfColumns;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.people.HandOutIdentities;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonStatement;

/**
 * Hands an institution what it told of victims and suspects as a file of the exchange standard, a part at a time, and
 * keeps what that file could not tell.
 */
@ApplicationScoped
public class ExportHtcds {

    private static final String IMPORT_PROFILE = "HTCDS";
    private static final int AT_ONCE = 200;

    private final CallerProvider callers;
    private final HandOutIdentities identities;
    private final CasesOfRecords cases;
    private final HtcdsExportRepository exports;
    private final MeaningOfColumns meaning;
    private final InstantSource clock;
    private final HtcdsProfile profile;

    ExportHtcds(
            CallerProvider callers,
            HandOutIdentities identities,
            CasesOfRecords cases,
            HtcdsExportRepository exports,
            MeaningOfColumns meaning,
            ObjectMapper json,
            InstantSource clock) {
        this.callers = callers;
        this.identities = identities;
        this.cases = cases;
        this.exports = exports;
        this.meaning = meaning;
        this.clock = clock;
        this.profile = shippedProfile(json);
    }

    private static HtcdsProfile shippedProfile(ObjectMapper json) {
        try (InputStream file = ExportHtcds.class.getClassLoader().getResourceAsStream("htcds/profile.json")) {
            return json.readValue(Objects.requireNonNull(file), HtcdsProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some rows of the file, and where the others follow. */
    public record Part(List<HtcdsProfile.Row> rows, Optional<UUID> next) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** How the standard's fields and the register's meet. */
    public HtcdsProfile profile() {
        return profile;
    }

    /** The fields that a loaded file fills, by the standard's field; every one is kept as it came besides. */
    public Map<String, List<String>> understood() {
        ImportProfile reading = meaning.shipped(IMPORT_PROFILE);
        Map<String, List<String>> understood = new HashMap<>();
        profile.columns().forEach(column -> understood.put(column, reading.readAs(column)));
        return understood;
    }

    /** Begins a file, if the caller may read identities for that purpose. */
    @Transactional
    public HtcdsExport begin(String purpose) {
        Caller caller = callers.current();
        HtcdsExport export = new HtcdsExport(Uuids.next(), caller.institution().code(), purpose, now(), null, null);
        identities.begin(export.id(), purpose);
        exports.begin(export, caller.subject());
        return export;
    }

    /** Some rows, after a place in the file; that these people were read is on record when they are handed out. */
    @Transactional
    public Part next(HtcdsExport export, Optional<UUID> after) {
        HandOutIdentities.Part part = identities.next(export.id(), export.purpose(), after, AT_ONCE);
        Map<UUID, CaseOfRecord> ofRecords =
                cases.find(part.records().stream().map(OpenedRecord::id).toList());
        ImportProfile reading = meaning.shipped(IMPORT_PROFILE);
        List<HtcdsProfile.Row> rows = part.records().stream()
                .map(record -> row(record, ofRecords, reading))
                .toList();
        return new Part(rows, part.next());
    }

    private HtcdsProfile.Row row(OpenedRecord record, Map<UUID, CaseOfRecord> ofRecords, ImportProfile reading) {
        String number = numberOf(record);
        List<String> columns = profile.columns();
        Map<String, String> kept = new TreeMap<>(record.identity().extra());
        kept.keySet().retainAll(Set.copyOf(columns));
        kept.put(HtcdsProfile.NUMBER, number);
        Set<String> settled =
                meaning.of(reading, kept).map(said -> partsAlike(said, record)).orElse(Set.of());
        return profile.row(
                number,
                kept,
                settled,
                RegisterValues.of(record.identity(), record.role(), ofRecords.get(record.id()), columns));
    }

    /** The number by which the record came, if it came this way; other systems may number people once per case. */
    private static String numberOf(OpenedRecord record) {
        String number = record.source().recordId();
        return record.source().system().equals(IMPORT_PROFILE) && number != null
                ? number
                : record.id().toString();
    }

    private static Set<String> partsAlike(PersonStatement said, OpenedRecord record) {
        return RegisterValues.partsAlike(said.identity(), said.role(), record.identity(), record.role());
    }

    /** The file is whole. */
    @Transactional
    public void finish(HtcdsExport export, ExportReport.Count count) {
        Map<String, Long> leftOut = new TreeMap<>();
        identities.countOthers().forEach((role, people) -> leftOut.put(role.name(), people));
        exports.finish(export.id(), count.report(profile.version(), leftOut), now());
    }

    /** What an earlier file told and could not tell; the auditor sees those of all institutions. */
    @Transactional
    public HtcdsExport get(UUID id) {
        Caller caller = callers.current();
        return exports.find(id)
                .filter(export -> caller.has(Role.AUDITOR)
                        || export.institution().equals(caller.institution().code()))
                .orElseThrow(() -> new OutsideMandate("export", id.toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
