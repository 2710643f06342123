package pe.kuska.registry.people.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.BlindIndex;
import pe.kuska.registry.batches.Shared;
import pe.kuska.registry.people.FindRecords.Sharing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.RarestFirst;
import pe.kuska.registry.people.domain.RecordSource;

/**
 * Finds sealed records by the keys they share with somebody: one look-up in the blind index per key, the rest is counting.
 * A key that leads to too many leads nowhere, so that a very common name costs no more than a rare one, and what is read
 * does not grow with the register.
 */
@ApplicationScoped
public class SharedKeys {

    private static final String FILED_UNDER = """
            SELECT asked.token,
                (SELECT string_agg(uuid_send(few.record_id), ''::bytea)
                    FROM (SELECT record_id FROM identity_token WHERE token = asked.token LIMIT ?) AS few) AS records
            FROM unnest(?::bytea[]) AS asked (token)
            """;
    /** Joined row by row: a planner that reads the whole register instead would do so at every registration. */
    private static final String PEOPLE = """
            SELECT r.id, r.person_id, r.filed_under, r.institution, r.source_system, r.source_record_id, r.role,
                r.sealed_identity
            FROM (
                SELECT DISTINCT holder.person_id FROM unnest(?::uuid[]) AS asked (record_id)
                CROSS JOIN LATERAL (
                    SELECT person_id FROM person_record WHERE id = asked.record_id OFFSET 0) AS holder) AS found
            CROSS JOIN LATERAL (
                SELECT * FROM person_record WHERE person_id = found.person_id AND withdrawn_at IS NULL OFFSET 0) AS r
            ORDER BY r.id
            """;

    private static final int UUID_BYTES = 16;

    private final DataSource dataSource;
    private final BlindIndex blindIndex;
    private final IdentityVault vault;

    SharedKeys(DataSource dataSource, BlindIndex blindIndex, IdentityVault vault) {
        this.dataSource = dataSource;
        this.blindIndex = blindIndex;
        this.vault = vault;
    }

    /**
     * For each of several seekers, all records of the people who share the rarest keys with it, opened; those sharing a
     * document come first.
     *
     * @param tooCommon a key other than a document's that leads to more records than this is left out
     * @param people how many people at most for each
     */
    public List<Sharing> recordsSharing(List<List<FilingKey>> seekers, int tooCommon, int people) {
        List<RarestFirst> sharing = new ArrayList<>(seekers.size());
        seekers.forEach(_ -> sharing.add(new RarestFirst(tooCommon)));
        Map<ByteBuffer, List<Asking>> asked = asked(seekers, sharing);
        if (asked.isEmpty()) {
            return sharing.stream().map(_ -> new Sharing(List.of(), false)).toList();
        }
        try (Connection connection = dataSource.getConnection()) {
            lookUp(connection, asked, tooCommon);
            List<List<UUID>> rarest = sharing.stream()
                    .map(shared -> shared.first(people * RarestFirst.RECORDS_PER_PERSON))
                    .toList();
            List<List<OpenedRecord>> opened = openedOfFirst(sealedOfPeople(connection, rarest), rarest, people);
            return IntStream.range(0, opened.size())
                    .mapToObj(i -> new Sharing(opened.get(i), sharing.get(i).leftOut()))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("records could not be looked up", e);
        }
    }

    /** Who asks for a key, and whether it is a document's. */
    private record Asking(RarestFirst seeker, boolean document) {}

    /** Each token once, however many ask for it. */
    private Map<ByteBuffer, List<Asking>> asked(List<List<FilingKey>> seekers, List<RarestFirst> sharing) {
        Map<ByteBuffer, List<Asking>> asked = new LinkedHashMap<>();
        for (int i = 0; i < seekers.size(); i++) {
            for (FilingKey key : seekers.get(i)) {
                Asking asking = new Asking(sharing.get(i), key.kind() == FilingKey.Kind.DOCUMENT);
                for (byte[] token : blindIndex.lookupTokens(key.kind().namespace(), key.value())) {
                    asked.computeIfAbsent(ByteBuffer.wrap(token), _ -> new ArrayList<>(1))
                            .add(asking);
                }
            }
        }
        return asked;
    }

    private static void lookUp(Connection connection, Map<ByteBuffer, List<Asking>> asked, int tooCommon)
            throws SQLException {
        Array tokens = connection.createArrayOf(
                "bytea", asked.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new));
        try (PreparedStatement select = connection.prepareStatement(FILED_UNDER)) {
            select.setInt(1, tooCommon + 1);
            select.setArray(2, tokens);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] records = row.getBytes(2);
                    if (records != null) {
                        List<UUID> filed = uuids(records);
                        asked.getOrDefault(ByteBuffer.wrap(row.getBytes(1)), List.of())
                                .forEach(asking -> asking.seeker().shares(filed, asking.document()));
                    }
                }
            }
        }
    }

    private static List<UUID> uuids(byte[] oneAfterTheOther) {
        ByteBuffer bytes = ByteBuffer.wrap(oneAfterTheOther);
        List<UUID> uuids = new ArrayList<>(oneAfterTheOther.length / UUID_BYTES);
        while (bytes.hasRemaining()) {
            uuids.add(new UUID(bytes.getLong(), bytes.getLong()));
        }
        return uuids;
    }

    private static List<SealedRecord> sealedOfPeople(Connection connection, List<List<UUID>> recordsOfEach)
            throws SQLException {
        UUID[] records = recordsOfEach.stream().flatMap(List::stream).distinct().toArray(UUID[]::new);
        List<SealedRecord> sealed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setArray(1, connection.createArrayOf("uuid", records));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sealed.add(SealedRecord.of(row));
                }
            }
        }
        return sealed;
    }

    /** Of each seeker's records, all of the first so many people who hold one; each is opened once. */
    private List<List<OpenedRecord>> openedOfFirst(
            List<SealedRecord> sealed, List<List<UUID>> recordsOfEach, int most) {
        Holders holders = new Holders(sealed);
        List<Set<UUID>> first = recordsOfEach.stream()
                .map(records -> holders.first(most, records))
                .toList();
        Set<UUID> wanted = first.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, List<OpenedRecord>> opened = Shared.each(
                        sealed.stream()
                                .filter(record -> wanted.contains(record.personId()))
                                .toList(),
                        record -> record.opened(vault))
                .stream()
                .collect(Collectors.groupingBy(OpenedRecord::personId));
        return first.stream()
                .map(persons -> persons.stream()
                        .flatMap(person -> opened.getOrDefault(person, List.of()).stream())
                        .toList())
                .toList();
    }

    /** A record as it lies in the vault. */
    private record SealedRecord(
            UUID id, UUID personId, UUID filedUnder, RecordSource source, Optional<PersonRole> role, byte[] identity) {

        static SealedRecord of(ResultSet row) throws SQLException {
            return new SealedRecord(
                    row.getObject("id", UUID.class),
                    row.getObject("person_id", UUID.class),
                    row.getObject("filed_under", UUID.class),
                    new RecordSource(
                            row.getString("institution"),
                            row.getString("source_system"),
                            row.getString("source_record_id")),
                    Optional.ofNullable(row.getString("role")).map(PersonRole::valueOf),
                    row.getBytes("sealed_identity"));
        }

        OpenedRecord opened(IdentityVault vault) {
            return new OpenedRecord(id, personId, filedUnder, source, role.orElse(null), vault.open(id, identity));
        }
    }

    /** Who holds which records; a withdrawn record leads to nobody. */
    private static final class Holders {

        private final Map<UUID, UUID> holders = new HashMap<>();

        Holders(Collection<SealedRecord> records) {
            records.forEach(record -> holders.put(record.id(), record.personId()));
        }

        /** The first so many people who hold one of some records. */
        Set<UUID> first(int most, List<UUID> records) {
            Set<UUID> people = new LinkedHashSet<>();
            for (UUID record : records) {
                UUID holder = holders.get(record);
                if (holder != null && people.size() < most) {
                    people.add(holder);
                }
            }
            return people;
        }
    }
}
