/**
 * Breaking the glass: somebody whom nothing ties to a person reads their path because not reading it would harm them. With a
 * reason, for a short time, told to the auditor, and judged afterwards by somebody else.
 */
@NullMarked
package pe.kuska.tracking.emergencyaccess;

import org.jspecify.annotations.NullMarked;
