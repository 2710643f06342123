/// Loading the ministry's catalogue of a policy: tried out first, recorded when it is right.
@NullMarked
package pe.kuska.gateway.web.catalogues;

import org.jspecify.annotations.NullMarked;
