/** The border filter over HTTP. */
@NullMarked
package pe.kuska.registry.border.api;

import org.jspecify.annotations.NullMarked;
