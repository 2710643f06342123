/** Facts for tests, and tests of what follows from them. */
@NullMarked
package pe.kuska.tracking.followup.domain;

import org.jspecify.annotations.NullMarked;
