/** Guided classification: from what is known of the facts to the article it may be, element by element. It proposes; the authority decides. */
@NullMarked
package pe.kuska.registry.classification;

import org.jspecify.annotations.NullMarked;
