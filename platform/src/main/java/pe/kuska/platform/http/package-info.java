/** The habits of our HTTP interface: idempotency keys, preconditions, request ids. */
@NullMarked
package pe.kuska.platform.http;

import org.jspecify.annotations.NullMarked;
