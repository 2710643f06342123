/** Where facts are kept, once each. */
@NullMarked
package pe.kuska.tracking.followup.persistence;

import org.jspecify.annotations.NullMarked;
