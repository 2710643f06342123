/// How many people get how far on their path of care, where they stop and how long it takes: as a picture and as a
/// table.
@NullMarked
package pe.kuska.gateway.web.funnel;

import org.jspecify.annotations.NullMarked;
