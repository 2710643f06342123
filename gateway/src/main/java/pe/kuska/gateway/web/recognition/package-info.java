/// The models that recognise people: what they weigh, what other thresholds would mean, recognising everybody again.
@NullMarked
package pe.kuska.gateway.web.recognition;

import org.jspecify.annotations.NullMarked;
