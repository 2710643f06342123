/** A place in the feed, and what stands there. */
@NullMarked
package pe.kuska.registry.feed.domain;

import org.jspecify.annotations.NullMarked;
