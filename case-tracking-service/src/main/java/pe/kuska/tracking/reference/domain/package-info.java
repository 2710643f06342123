/** What tables say that rules are made of. */
@NullMarked
package pe.kuska.tracking.reference.domain;

import org.jspecify.annotations.NullMarked;
