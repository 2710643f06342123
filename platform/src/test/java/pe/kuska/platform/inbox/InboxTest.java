package pe.kuska.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class InboxTest {

    private static boolean willPass(SQLException cause) {
        return Inbox.willPass(new IllegalStateException("x", new RuntimeException(cause)));
    }

    @Test
    void troubleOfTheServerOrTheNetworkWillPass() {
        assertThat(willPass(new SQLException("connection", "08006"))).isTrue();
        assertThat(willPass(new SQLException("deadlock", "40P01"))).isTrue();
        assertThat(willPass(new SQLException("shutdown", "57P01"))).isTrue();
        assertThat(willPass(new SQLException("disk full", "53100"))).isTrue();
        assertThat(willPass(new SQLTransientConnectionException("pool"))).isTrue();
        assertThat(willPass(new SQLException("no connection from the pool"))).isTrue();
    }

    @Test
    void troubleOfTheEventItselfWillNot() {
        assertThat(willPass(new SQLException("check", "23514"))).isFalse();
        assertThat(willPass(new SQLException("syntax", "22P02"))).isFalse();
        assertThat(Inbox.willPass(new UnreadableEvent(new RuntimeException()))).isFalse();
    }
}
