/** Events as they were published, by institution. */
@NullMarked
package pe.kuska.registry.feed.persistence;

import org.jspecify.annotations.NullMarked;
