/**
 * Tells institutions' systems of events as they are published: signed, in order, tried again, and stopped rather than
 * skipped when a system does not take them. What is told is what the feed shows the same institution.
 */
@NullMarked
package pe.kuska.registry.webhooks;

import org.jspecify.annotations.NullMarked;
