/** How rates are drawn together, what is sure of them and what changes. */
@NullMarked
package pe.kuska.registry.risk.domain;

import org.jspecify.annotations.NullMarked;
