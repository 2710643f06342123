/** What can go wrong, said once: RFC 9457 problems in Spanish, never repeating what was rejected. */
@NullMarked
package pe.kuska.platform.problem;

import org.jspecify.annotations.NullMarked;
