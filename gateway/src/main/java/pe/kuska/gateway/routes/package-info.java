/// Where a call under `/api` goes: which service, how large a body, how long to wait, which headers pass. Bodies are
/// streamed both ways and never looked into. Who the caller is, is decided in `security`.
@NullMarked
package pe.kuska.gateway.routes;

import org.jspecify.annotations.NullMarked;
