/** Where attentions are kept. */
@NullMarked
package pe.kuska.tracking.attentions.persistence;

import org.jspecify.annotations.NullMarked;
