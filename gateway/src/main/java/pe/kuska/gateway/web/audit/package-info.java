/// The auditor's pages: who did or saw what, whether the record is whole, which deadlines passed. All pseudonymous.
@NullMarked
package pe.kuska.gateway.web.audit;

import org.jspecify.annotations.NullMarked;
