/// What the rooms of care share: the words of its codes and units, deadlines as countdowns, the head of a person's
/// page,
/// and sending a form to the tracking service. What may be done, and by whom, is decided there.
@NullMarked
package pe.kuska.gateway.web.care;

import org.jspecify.annotations.NullMarked;
