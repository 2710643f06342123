/** Where determinations are kept. */
@NullMarked
package pe.kuska.tracking.situations.persistence;

import org.jspecify.annotations.NullMarked;
