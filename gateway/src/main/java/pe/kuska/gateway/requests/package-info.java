/// Each request's number and its one line in the journal. Numbers, statuses and times only: no addresses with queries,
/// no names.
@NullMarked
package pe.kuska.gateway.requests;

import org.jspecify.annotations.NullMarked;
