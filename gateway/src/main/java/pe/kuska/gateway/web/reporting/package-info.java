/// Reporting: what an entity owes, the one page on which a focal point reports an indicator, and the conducting
/// ministry's desk from the delivery light to the published period.
@NullMarked
package pe.kuska.gateway.web.reporting;

import org.jspecify.annotations.NullMarked;
