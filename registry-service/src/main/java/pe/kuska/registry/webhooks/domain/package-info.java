/** A subscription, an attempt, and where it may lead. */
@NullMarked
package pe.kuska.registry.webhooks.domain;

import org.jspecify.annotations.NullMarked;
