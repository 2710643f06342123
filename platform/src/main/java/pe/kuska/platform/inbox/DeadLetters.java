package pe.kuska.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import pe.kuska.platform.outbox.Topics;

/**
 * Gives the events that were set aside another try, oldest first. An event that fails again keeps its place, and those
 * behind it under the same key wait; the committed offset stays before the first that failed, so that the next replay
 * starts there.
 */
public final class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    /**
     * What a replay did.
     *
     * @param replayed applied now, or recognised as applied before
     * @param waiting still set aside
     */
    public record Replay(int replayed, int waiting) {}

    private final Map<String, Object> kafka;
    private final Collection<String> topics;
    private final String topicPrefix;
    private final Inbox inbox;

    /**
     * @param group the consumer group of replays
     * @param topics bare names
     */
    public DeadLetters(Map<String, ?> kafka, String group, Collection<String> topics, String topicPrefix, Inbox inbox) {
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        this.kafka.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.kafka.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.topics = List.copyOf(topics);
        this.topicPrefix = topicPrefix;
        this.inbox = inbox;
    }

    /**
     * Replays what is set aside at this moment.
     *
     * @param stillWaiting tells whether an event is still noted as a dead letter; discarded ones are not
     */
    public synchronized Replay replay(Predicate<UUID> stillWaiting) {
        Replay total = new Replay(0, 0);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : topics) {
                Replay one = replay(consumer, topic, stillWaiting);
                total = new Replay(total.replayed() + one.replayed(), total.waiting() + one.waiting());
            }
        }
        return total;
    }

    private Replay replay(KafkaConsumer<String, byte[]> consumer, String topic, Predicate<UUID> stillWaiting) {
        TopicPartition partition = new TopicPartition(topicPrefix + topic + Topics.DEAD_LETTER_SUFFIX, 0);
        consumer.assign(List.of(partition));
        long end =
                Objects.requireNonNull(consumer.endOffsets(List.of(partition)).get(partition));
        long resumeAt = consumer.position(partition);
        boolean clean = true;
        Set<String> heldKeys = new HashSet<>();
        int replayed = 0;
        int waiting = 0;
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofSeconds(1))) {
                if (letter.offset() >= end) {
                    continue;
                }
                boolean settled = !stillWaiting.test(idOf(letter))
                        || (!heldKeys.contains(letter.key()) && tryAgain(letter, topic));
                if (settled) {
                    replayed++;
                } else {
                    waiting++;
                    clean = false;
                    heldKeys.add(letter.key());
                }
                if (clean) {
                    resumeAt = letter.offset() + 1;
                }
            }
        }
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(resumeAt)));
        return new Replay(replayed, waiting);
    }

    private boolean tryAgain(ConsumerRecord<String, byte[]> letter, String topic) {
        try {
            inbox.replay(letter, topic);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("a dead letter still cannot be applied (%s)", e.getClass().getName());
            return false;
        }
    }

    private static UUID idOf(ConsumerRecord<String, byte[]> letter) {
        Header id = letter.headers().lastHeader("kuska-event-id");
        return UUID.fromString(new String(id.value(), UTF_8));
    }
}
