/**
 * What the generated classes do not know: how a system signs in, what a problem of Kuska says, how a list goes on. The calls
 * themselves are in {@code registry}, {@code tracking} and {@code indicators}, generated from the contract of each service.
 */
@NullMarked
package pe.kuska.client;

import org.jspecify.annotations.NullMarked;
