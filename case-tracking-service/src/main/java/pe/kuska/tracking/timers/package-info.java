/** What is due when, kept in a table: who is reminded of it, exactly once, whatever restarts or clocks do. */
@NullMarked
package pe.kuska.tracking.timers;

import org.jspecify.annotations.NullMarked;
