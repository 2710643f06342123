/** Recognising the same person: blind keys find candidates, simple explained rules decide LINKED, NEW or REVIEW, and people decide what rules must not. */
@NullMarked
package pe.kuska.registry.identification;

import org.jspecify.annotations.NullMarked;
