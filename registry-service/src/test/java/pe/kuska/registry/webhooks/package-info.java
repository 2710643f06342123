/** Telling others. */
@NullMarked
package pe.kuska.registry.webhooks;

import org.jspecify.annotations.NullMarked;
