/** Tests of reminders: once each, whoever watches. */
@NullMarked
package pe.kuska.tracking.timers;

import org.jspecify.annotations.NullMarked;
