/// Cases that several sources tell: which may be one, and what a steward or investigator decides about them.
@NullMarked
package pe.kuska.gateway.web.joins;

import org.jspecify.annotations.NullMarked;
