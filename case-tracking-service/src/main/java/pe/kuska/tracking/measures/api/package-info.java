/** Protection measures over HTTP. */
@NullMarked
package pe.kuska.tracking.measures.api;

import org.jspecify.annotations.NullMarked;
