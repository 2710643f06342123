package pe.kuska.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How a service's events travel. */
@ConfigMapping(prefix = "kuska.events")
public interface EventsConfig {

    /** Put before every topic and group name, so that several installations may share a cluster. */
    @WithDefault("")
    Optional<String> topicPrefix();

    /** Bare names of the topics this service writes to. */
    @WithDefault("")
    Optional<Set<String>> publishes();

    /** Partitions of a topic that does not exist yet; the order is kept per key, so more of them spread more keys. */
    @WithDefault("6")
    int partitions();

    /** Replicas of a topic that does not exist yet; the broker's default if absent. */
    Optional<Short> replicas();

    /** How long a relayed event stays in the outbox. */
    @WithDefault("30D")
    Duration keep();

    /** Attempts before an event that cannot be applied is set aside. */
    @WithDefault("5")
    int attempts();

    /** Whether to relay and consume at all; off for tools that only look at the database. */
    @WithDefault("true")
    boolean enabled();

    /** The name on the wire of a bare topic name. */
    default String wireName(String topic) {
        return topicPrefix().orElse("") + topic;
    }
}
