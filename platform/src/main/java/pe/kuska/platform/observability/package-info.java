/** What may be written to logs and traces: identifiers only. */
@NullMarked
package pe.kuska.platform.observability;

import org.jspecify.annotations.NullMarked;
