/** The test support's own promises: what the other modules' tests believe about it is true. */
@NullMarked
package pe.kuska.testing;

import org.jspecify.annotations.NullMarked;
