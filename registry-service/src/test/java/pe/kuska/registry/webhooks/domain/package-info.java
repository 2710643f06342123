/** Signatures and addresses. */
@NullMarked
package pe.kuska.registry.webhooks.domain;

import org.jspecify.annotations.NullMarked;
