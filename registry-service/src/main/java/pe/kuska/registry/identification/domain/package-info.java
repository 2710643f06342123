/** Names as they are spoken here, comparison field by field, and the rules that turn it into a decision. */
@NullMarked
package pe.kuska.registry.identification.domain;

import org.jspecify.annotations.NullMarked;
