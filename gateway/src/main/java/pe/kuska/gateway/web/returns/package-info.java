/// Voluntary returns from abroad, what was shared with another State, and the reserved queue for identity papers.
@NullMarked
package pe.kuska.gateway.web.returns;

import org.jspecify.annotations.NullMarked;
