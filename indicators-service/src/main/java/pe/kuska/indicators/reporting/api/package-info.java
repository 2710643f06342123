/** Reporting over HTTP: the focal point's page and the policy lead's desk. */
@NullMarked
package pe.kuska.indicators.reporting.api;

import org.jspecify.annotations.NullMarked;
