/** Free text of care: encrypted wherever it rests. */
@NullMarked
package pe.kuska.tracking.sealed;

import org.jspecify.annotations.NullMarked;
