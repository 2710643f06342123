package pe.kuska.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.outbox.Topics;

/** Keeps the content of events that could not be applied, unchanged, until they are replayed or discarded. */
public final class DeadLetterTopic implements AutoCloseable {

    private final Map<String, Object> kafka;
    private final String topicPrefix;
    private @Nullable KafkaProducer<String, byte[]> producer;

    /** @param kafka connection properties of the cluster */
    public DeadLetterTopic(Map<String, ?> kafka, String topicPrefix) {
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(ProducerConfig.ACKS_CONFIG, "all");
        this.topicPrefix = topicPrefix;
    }

    /** Sends a record as it came, with the reason in a header, and waits for the acknowledgement. */
    void send(ConsumerRecord<String, byte[]> received, DeadLetter letter) {
        ProducerRecord<String, byte[]> copy = new ProducerRecord<>(
                topicPrefix + letter.topic() + Topics.DEAD_LETTER_SUFFIX,
                null,
                received.key(),
                received.value(),
                received.headers());
        copy.headers()
                .add("kuska-event-id", letter.eventId().toString().getBytes(UTF_8))
                .add("kuska-reason", letter.reason().getBytes(UTF_8));
        try {
            producer().send(copy).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("an event could not be set aside", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
