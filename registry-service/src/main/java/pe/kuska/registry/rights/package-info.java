/**
 * What people can ask of the register (Ley 29733, D.S. 016-2024-JUS): that an accusation which came to nothing is shown no more, and that
 * nothing is kept longer than a rule says. What a victim can learn of what is held about her is beside it, in {@code people}.
 */
@NullMarked
package pe.kuska.registry.rights;

import org.jspecify.annotations.NullMarked;
