package pe.kuska.platform.inbox;

import java.util.Set;

/** A feature that follows what other services announce. */
public interface EventHandler {

    /** Bare names of the topics it follows. */
    Set<String> topics();

    /**
     * Applies an event. It runs in a transaction together with the note that the event has been applied: once in
     * effect, in order per key. Types it does not know are ignored.
     */
    void handle(IncomingEvent event);
}
