/**
 * What a unit did not do itself and should know: others answered what it sent, sent it something, or a term of its own or of
 * somebody it waits for has passed. A notice is never the only place where something stands.
 */
@NullMarked
package pe.kuska.tracking.notices;

import org.jspecify.annotations.NullMarked;
