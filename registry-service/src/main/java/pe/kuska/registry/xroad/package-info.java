/**
 * Calls that come through X-Road (as PIDE may bring them): which member sent them, by which message, for which user. A
 * member is an institution because somebody said so here, and never another one than the token says.
 */
@NullMarked
package pe.kuska.registry.xroad;

import org.jspecify.annotations.NullMarked;
