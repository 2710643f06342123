package pe.kuska.gateway.requests;

/// The names of the fields in the gateway's journal.
final class JournalKeys {
    static final String REQUEST_ID = "request_id";
    static final String ROUTE = "route";
    static final String METHOD = "method";
    static final String STATUS = "status";
    static final String MILLISECONDS = "milliseconds";

    private JournalKeys() {}
}
