/** Subscriptions, their sealed secrets, and every attempt. */
@NullMarked
package pe.kuska.registry.webhooks.persistence;

import org.jspecify.annotations.NullMarked;
