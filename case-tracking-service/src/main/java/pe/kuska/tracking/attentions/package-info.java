/** What units do for a person, session by session: which service, held or missed, complete or not, and the evidence of it. */
@NullMarked
package pe.kuska.tracking.attentions;

import org.jspecify.annotations.NullMarked;
