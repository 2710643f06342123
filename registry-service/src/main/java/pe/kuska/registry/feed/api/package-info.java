/** The feed over HTTP. */
@NullMarked
package pe.kuska.registry.feed.api;

import org.jspecify.annotations.NullMarked;
