/** People and documents, without a vault. */
@NullMarked
package pe.kuska.registry.people.domain;

import org.jspecify.annotations.NullMarked;
