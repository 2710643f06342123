package pe.kuska.platform.observability;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The keys that log lines may carry: identifiers only, so that no log names anybody. */
public final class LogKeys {

    public static final String REQUEST_ID = "request_id";
    public static final String ACTOR_ID = "actor_id";
    public static final String EVENT_ID = "event_id";
    public static final String EVENT_TYPE = "event_type";

    private LogKeys() {}

    /** The id of the request being served, if any. */
    public static @Nullable String requestId() {
        return (String) MDC.get(REQUEST_ID);
    }
}
