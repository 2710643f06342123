/// What the quality rules find in a policy, what the entities say to it and what the conducting ministry accepts. A
/// finding warns and changes no figure.
@NullMarked
package pe.kuska.gateway.web.quality;

import org.jspecify.annotations.NullMarked;
