package pe.kuska.registry.people.persistence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.platform.crypto.KeyRing;
import pe.kuska.platform.crypto.KeyRings;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.identification.domain.SpokenFiling;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/**
 * Makes a large register for benchmarks without registering everybody: the generator's records, sealed and filed as the
 * registry seals and files them, under the persons the generator says they are of, as three files to be copied into the
 * tables of a throw-away Kuska. Nobody is recognised, so it takes minutes where registering would take an hour.
 */
final class FillRegister {

    private static final int AT_ONCE = 5_000;
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final LocalDate TODAY = NOW.atZone(ZoneOffset.UTC).toLocalDate();
    private static final HexFormat HEX = HexFormat.of();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final IdentityVault vault;
    private final BlindIndex blindIndex;
    private final SpokenFiling filing = new SpokenFiling();
    private final Map<String, Filler> persons = new HashMap<>();
    private final Map<String, String> truth;

    private FillRegister(KeyRing keys, Map<String, String> truth) {
        this.vault = new IdentityVault(new Vault(keys));
        this.blindIndex = new BlindIndex(keys);
        this.truth = truth;
    }

    /** A person of the generator's, registered. */
    private record Filler(UUID id, String code) {}

    /** A record as lines of the tables. */
    private record Lines(String record, String tokens) {}

    /** Arguments: key ring, folder with people.ndjson and truth.csv, how many records to leave out, how many, folder for the files. */
    public static void main(String[] arguments) throws IOException {
        Path people = Path.of(arguments[1]);
        Map<String, String> truth = new HashMap<>();
        try (var lines = Files.lines(people.resolve("truth.csv"))) {
            lines.skip(1).map(line -> line.split(",", 2)).forEach(pair -> truth.put(pair[0], pair[1]));
        }
        new FillRegister(KeyRings.read(Path.of(arguments[0])), truth)
                .write(
                        people.resolve("people.ndjson"),
                        Long.parseLong(arguments[2]),
                        Long.parseLong(arguments[3]),
                        Path.of(arguments[4]));
    }

    private void write(Path people, long skip, long count, Path folder) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(people);
                Writer persons = Files.newBufferedWriter(folder.resolve("person.tsv"));
                Writer records = Files.newBufferedWriter(folder.resolve("person_record.tsv"));
                Writer tokens = Files.newBufferedWriter(folder.resolve("identity_token.tsv"))) {
            for (long i = 0; i < skip; i++) {
                lines.readLine();
            }
            List<String> chunk = new ArrayList<>();
            for (long left = count; left > 0; left -= chunk.size()) {
                chunk.clear();
                String line;
                while (chunk.size() < Math.min(left, AT_ONCE) && (line = lines.readLine()) != null) {
                    chunk.add(line);
                }
                if (chunk.isEmpty()) {
                    break;
                }
                writeChunk(chunk, persons, records, tokens);
            }
        }
    }

    private void writeChunk(List<String> chunk, Writer persons, Writer records, Writer tokens) throws IOException {
        List<JsonNode> read = Shared.each(chunk, FillRegister::json);
        for (JsonNode one : read) {
            String known = truth.get(one.path("sourceRecordId").asText());
            if (!this.persons.containsKey(known)) {
                Filler filler = new Filler(Uuids.next(), PersonCode.next().value());
                this.persons.put(known, filler);
                persons.write(filler.id() + "\t" + filler.code() + "\t" + NOW + "\n");
            }
        }
        for (Lines lines : Shared.each(read, this::lines)) {
            records.write(lines.record());
            tokens.write(lines.tokens());
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalStateException("a line could not be read");
        }
    }

    private Lines lines(JsonNode said) {
        Identity identity;
        try {
            identity = JSON.treeToValue(said, PersonRequest.class).toIdentity("", new Reading(new Findings()), TODAY);
        } catch (IOException e) {
            throw new IllegalStateException("a person could not be read");
        }
        UUID id = Uuids.next();
        String number = said.path("sourceRecordId").asText();
        UUID person = Objects.requireNonNull(persons.get(truth.get(number))).id();
        StringBuilder tokens = new StringBuilder();
        for (FilingKey key : filing.keysOf(identity)) {
            tokens.append("\\\\x")
                    .append(HEX.formatHex(blindIndex.token(key.kind().namespace(), key.value())))
                    .append('\t')
                    .append(id)
                    .append('\t')
                    .append(key.kind().namespace())
                    .append('\n');
        }
        String record = String.join(
                        "\t",
                        id.toString(),
                        person.toString(),
                        person.toString(),
                        said.path("institution").asText(),
                        said.path("system").asText(),
                        number,
                        said.path("role").asText("VICTIM"),
                        "\\\\x" + HEX.formatHex(vault.seal(id, identity)),
                        identity.sex().code(),
                        "LINKED",
                        "1",
                        NOW.toString(),
                        NOW.toString())
                + "\n";
        return new Lines(record, tokens.toString());
    }
}
