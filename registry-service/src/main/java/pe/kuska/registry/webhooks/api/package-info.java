/** Subscriptions over HTTP. */
@NullMarked
package pe.kuska.registry.webhooks.api;

import org.jspecify.annotations.NullMarked;
