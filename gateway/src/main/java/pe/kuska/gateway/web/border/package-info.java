/// The border filter: one traveller per question, yes with a reference or no, and what stands behind a reference.
@NullMarked
package pe.kuska.gateway.web.border;

import org.jspecify.annotations.NullMarked;
