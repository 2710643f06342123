/** Events leave in the transaction that caused them and reach Kafka in order, at least once. */
@NullMarked
package pe.kuska.platform.outbox;

import org.jspecify.annotations.NullMarked;
