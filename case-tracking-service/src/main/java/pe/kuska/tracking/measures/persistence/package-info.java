/** Where protection measures are kept. */
@NullMarked
package pe.kuska.tracking.measures.persistence;

import org.jspecify.annotations.NullMarked;
