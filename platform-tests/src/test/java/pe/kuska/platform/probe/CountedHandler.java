package pe.kuska.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import pe.kuska.platform.inbox.EventHandler;
import pe.kuska.platform.inbox.IncomingEvent;

/** Notes each event, and refuses a key while a test says so. */
@ApplicationScoped
class CountedHandler implements EventHandler {

    static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    private final DataSource dataSource;

    CountedHandler(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<String> topics() {
        return Set.of("probe.things.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        RegisterThing.Counted counted = event.dataAs(RegisterThing.Counted.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO applied (key, number) VALUES (?, ?)")) {
            insert.setString(1, counted.key());
            insert.setInt(2, counted.number());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (REFUSED.contains(counted.key())) {
            throw new IllegalStateException("refused after its effect, which must be undone");
        }
    }
}
