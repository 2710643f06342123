/** What the launcher promises, tested on real processes where it matters. */
@NullMarked
package pe.kuska.local.launcher;

import org.jspecify.annotations.NullMarked;
