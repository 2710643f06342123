/** The registry in miniature: histories of registering, merging and splitting, what is told of them, and the truth behind. */
@NullMarked
package pe.kuska.testing.identity;

import org.jspecify.annotations.NullMarked;
