package pe.kuska.platform.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing; existing ones are left as they are. */
public final class Topics {

    /** Ends the name of the topic where events of another are set aside. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";

    /** Thin events are few and small: they are kept, so that a service that was away for long misses none. */
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1", "retention.bytes", "-1");

    private Topics() {}

    /**
     * Makes sure topics exist, each with the topic where its events are set aside.
     *
     * @param topics names on the wire
     * @throws IllegalStateException if the cluster does not answer or refuses
     */
    public static void ensure(
            Map<String, Object> kafka, Collection<String> topics, int partitions, Optional<Short> replicas) {
        List<NewTopic> wanted = new ArrayList<>();
        for (String topic : topics) {
            wanted.add(new NewTopic(topic, Optional.of(partitions), replicas).configs(KEPT));
            wanted.add(new NewTopic(topic + DEAD_LETTER_SUFFIX, Optional.of(1), replicas).configs(KEPT));
        }
        try (Admin admin = Admin.create(kafka)) {
            Set<String> existing = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            wanted.removeIf(topic -> existing.contains(topic.name()));
            if (!wanted.isEmpty()) {
                admin.createTopics(wanted).all().get(20, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topics could not be created", e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
