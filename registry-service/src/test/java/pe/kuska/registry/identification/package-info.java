/** Tests of what identification learns and decides with the real database. */
@NullMarked
package pe.kuska.registry.identification;

import org.jspecify.annotations.NullMarked;
