package pe.kuska.platform.time;

import java.time.ZoneId;

/** Peru's civil time: one zone, UTC−5 all year, in which legal deadlines and dates without an hour are read. */
public final class PeruTime {

    /** America/Lima. */
    public static final ZoneId ZONE = ZoneId.of("America/Lima");

    private PeruTime() {}
}
