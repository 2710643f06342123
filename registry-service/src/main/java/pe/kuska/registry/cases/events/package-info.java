/** What other services hear about cases: codes and classification, never a person's data. */
@NullMarked
package pe.kuska.registry.cases.events;

import org.jspecify.annotations.NullMarked;
