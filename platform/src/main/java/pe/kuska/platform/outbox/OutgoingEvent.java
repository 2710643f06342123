package pe.kuska.platform.outbox;

import java.time.Instant;

/**
 * Something that happened and that others may hear of.
 *
 * @param topic bare topic name, e.g. {@code registry.cases.v1}
 * @param key what the order is kept for: the id of the case or person
 * @param type CloudEvents type, e.g. {@code pe.kuska.registry.CaseRegistered.v1}
 * @param occurredAt when it happened, not when it is sent
 * @param data a record that becomes JSON; codes and ids only, never personal data
 */
public record OutgoingEvent(String topic, String key, String type, Instant occurredAt, Object data) {}
