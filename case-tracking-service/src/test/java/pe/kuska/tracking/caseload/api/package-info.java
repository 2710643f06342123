/** Tests of case loads and deadlines over HTTP. */
@NullMarked
package pe.kuska.tracking.caseload.api;

import org.jspecify.annotations.NullMarked;
