package pe.kuska.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics and gives each record to an {@link Inbox}, which applies it or sets it aside; the offset advances only
 * after that. A kill at any moment makes records come again, and the inbox recognises them.
 */
public final class InboxConsumer implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Map<String, Object> kafka;
    private final Collection<String> topics;
    private final Runnable ensureTopics;
    private final Inbox inbox;
    private volatile boolean running = true;
    private volatile @Nullable KafkaConsumer<String, byte[]> current;
    private int failures;

    /**
     * @param kafka connection properties of the cluster
     * @param group the service's own group
     * @param topics names on the wire
     */
    public InboxConsumer(
            Map<String, ?> kafka, String group, Collection<String> topics, Runnable ensureTopics, Inbox inbox) {
        this.kafka = consumerProperties(kafka, group);
        this.topics = List.copyOf(topics);
        this.ensureTopics = ensureTopics;
        this.inbox = inbox;
    }

    private static Map<String, Object> consumerProperties(Map<String, ?> cluster, String group) {
        Map<String, Object> properties = new HashMap<>(cluster);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        return properties;
    }

    /** Consumes until closed; whatever fails, it starts again from the last committed offsets. */
    @Override
    public void run() {
        while (running) {
            try {
                ensureTopics.run();
                consume();
            } catch (WakeupException _) {
                LOG.debug("woken to end");
            } catch (RuntimeException e) {
                if (running) {
                    failures++;
                    LOG.warnf(
                            "inbox interrupted (%s), trying again", e.getClass().getName());
                    pause();
                }
            }
        }
    }

    private void consume() {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            current = consumer;
            consumer.subscribe(topics);
            while (running) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                for (ConsumerRecord<String, byte[]> received : records) {
                    inbox.accept(received);
                    if (!running) {
                        return;
                    }
                }
                if (!records.isEmpty()) {
                    consumer.commitSync();
                    failures = 0;
                }
            }
        } finally {
            current = null;
        }
    }

    private void pause() {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(failures, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends after the record in hand; the offsets of what is not committed come again. */
    @Override
    public void close() {
        running = false;
        KafkaConsumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }
}
