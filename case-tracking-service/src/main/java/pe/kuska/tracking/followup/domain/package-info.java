/** Facts about a person and the path that follows from them, whatever the order in which they were heard. */
@NullMarked
package pe.kuska.tracking.followup.domain;

import org.jspecify.annotations.NullMarked;
