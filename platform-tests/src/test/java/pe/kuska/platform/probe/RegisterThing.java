package pe.kuska.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.outbox.Outbox;
import pe.kuska.platform.outbox.OutgoingEvent;

@ApplicationScoped
class RegisterThing {

    record Counted(String key, int number) {}

    private final DataSource dataSource;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final InstantSource clock;

    RegisterThing(DataSource dataSource, Outbox outbox, AuditTrail audit, InstantSource clock) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    String register(String name) {
        UUID id = Uuids.next();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO thing VALUES (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record(AuditEvent.of("REGISTER_THING", "thing", id.toString()));
        announce(id.toString(), 1);
        return id.toString();
    }

    void announce(String key, int count) {
        for (int number = 1; number <= count; number++) {
            outbox.append(new OutgoingEvent(
                    "probe.things.v1", key, "pe.kuska.probe.Counted.v1", clock.instant(), new Counted(key, number)));
        }
    }
}
