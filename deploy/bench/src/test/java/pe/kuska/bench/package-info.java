@NullMarked
package pe.kuska.bench;

import org.jspecify.annotations.NullMarked;
