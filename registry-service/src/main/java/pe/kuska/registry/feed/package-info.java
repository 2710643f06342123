/**
 * The service's events for institutions without Kafka: the same that were published, in the same order per case and
 * person, narrowed to what the institution may see. They hold codes and no personal data.
 */
@NullMarked
package pe.kuska.registry.feed;

import org.jspecify.annotations.NullMarked;
