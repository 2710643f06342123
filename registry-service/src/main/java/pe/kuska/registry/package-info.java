/**
 * The national register: which cases of human trafficking the institutions know, and which of the people in them are
 * the same person. The only service that keeps identities, and it keeps them sealed.
 */
@NullMarked
package pe.kuska.registry;

import org.jspecify.annotations.NullMarked;
