/** Reading events. */
@NullMarked
package pe.kuska.registry.feed;

import org.jspecify.annotations.NullMarked;
