@NullMarked
package pe.kuska.registry.territory.domain;

import org.jspecify.annotations.NullMarked;
