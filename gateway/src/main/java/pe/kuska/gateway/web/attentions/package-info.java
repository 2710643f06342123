/// Services given to a person: sessions planned, held or missed, what she thought of them, and evaluations.
@NullMarked
package pe.kuska.gateway.web.attentions;

import org.jspecify.annotations.NullMarked;
