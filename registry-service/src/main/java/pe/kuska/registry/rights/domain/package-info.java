/** What can be asked for, and what stands in the way. */
@NullMarked
package pe.kuska.registry.rights.domain;

import org.jspecify.annotations.NullMarked;
