/** Places in the feed. */
@NullMarked
package pe.kuska.registry.feed.domain;

import org.jspecify.annotations.NullMarked;
